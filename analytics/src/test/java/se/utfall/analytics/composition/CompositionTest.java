package se.utfall.analytics.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.analytics.money.MadeUpTables.STATEMENT;
import static se.utfall.analytics.money.MadeUpTables.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.ReferenceBooks;

class CompositionTest {
  private static final Column OUTCOME = Column.parse("bokslut_2023");

  @Test
  void theLargestPartComesFirstWithItsShareOfThePartsTogether() {
    // 3 + 1 + 4 = 8, whatever the sum says
    assertThat(
            of(
                "A;s;cost;;bokslut_2023=-9",
                "A;x;cost;s;bokslut_2023=-3",
                "A;y;cost;s;bokslut_2023=-1",
                "A;e;cost;s;budget_2023=-7",
                "A;z;cost;s;bokslut_2023=-4"))
        .containsExactly("z -4 50.0", "x -3 37.5", "y -1 12.5");
  }

  @Test
  void partsOfDifferentSignsOrAllZeroHaveNoShares() {
    assertThat(
            of(
                "A;s;result;;bokslut_2023=1",
                "A;x;cost;s;bokslut_2023=-3",
                "A;y;revenue;s;bokslut_2023=4"))
        .containsExactly("y 4 SIGN_CHANGE", "x -3 SIGN_CHANGE");
    assertThat(of("A;s;cost;;bokslut_2023=0", "A;x;cost;s;bokslut_2023=0"))
        .containsExactly("x 0 ZERO_BASE");
  }

  @Test
  void whatIsOnlyKnownAboutHasNoShare() {
    var yearly = ReferenceBooks.read().table("ARSKOSTNAD").orElseThrow();
    assertThat(texts(Composition.ofAll(yearly.lines(), OUTCOME)))
        .containsExactly("Nordic Safe Cities, medlemskap 150000 NO_FIGURE");
  }

  @Test
  void aSumThatIsTheOnlyPartMakesRoomForItsOwnParts() {
    var sheet = ReferenceBooks.read().table("BALANSRAKNING").orElseThrow();
    var assets = sheet.line("Hela kommunledningen", "Summa tillgångar").orElseThrow();
    assertThat(texts(Composition.of(sheet, assets, OUTCOME)))
        .containsExactly(
            "Övriga kortfristiga fordringar 52.4 48.7",
            "Kassa och bank 33.7 31.3",
            "Förutbetalda kostnader och upplupna intäkter 16.8 15.6",
            "Kundfordringar 4.7 4.4",
            "Summa anläggningstillgångar 0.0 0.0");
  }

  private static List<String> of(String... rows) {
    var table = table("T", MoneyUnit.MNKR, STATEMENT, rows);
    return texts(Composition.of(table, table.lines().get(0), OUTCOME));
  }

  private static List<String> texts(Composition composition) {
    return composition.parts().stream()
        .map(
            part ->
                part.line().name()
                    + " "
                    + part.amount().value()
                    + " "
                    + part.share()
                        .toOptional()
                        .map(Object::toString)
                        .orElseGet(() -> part.share().whyWithheld().orElseThrow().name()))
        .toList();
  }
}
