package se.utfall.api.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

class ExtremesTest {
  private static final List<MemberRow> NO_MEMBERS = List.of();

  @Test
  void allThatAreShownAreHeldAgainstEachOther() {
    assertThat(said("procent", NO_MEMBERS, area("A", 40, 47), area("B", 60, 73), area("C", 9, 50)))
        .isEqualTo("2023: högst B (73 procent), lägst A (47 procent)");
  }

  @Test
  void aHiddenOrMissingFigureMayBeTheLowestSoThoseThatAreShownAreNamed() {
    String shown =
        "2023: högst B (73 procent) och lägst A (47 procent) av de två vars siffra visas";
    assertThat(
            said("procent", NO_MEMBERS, area("A", 40, 47), area("B", 60, 73), area("C", 9, null)))
        .isEqualTo(shown);
    assertThat(said("procent", NO_MEMBERS, area("A", 40, 47), area("B", 60, 73), area("C", 9)))
        .isEqualTo(shown);
  }

  @Test
  void nothingIsSaidOfAmountsInAreasOrWhenOnlyOneIsShown() {
    assertThat(said("antal", NO_MEMBERS, area("GBG", 400, 470), area("A", 60, 73))).isEmpty();
    assertThat(said("procent", NO_MEMBERS, area("A", 40, null), area("B", null, null))).isEmpty();
    assertThat(said("procent", NO_MEMBERS, area("A", 40, 47), area("B", 60, 47))).isEmpty();
  }

  @Test
  void aTotalIsNotHeldAgainstItsParts() {
    List<MemberRow> members =
        List.of(
            new MemberRow("X", "orsak", "totalt", "alla"),
            new MemberRow("X", "orsak", "pension", null),
            new MemberRow("X", "orsak", "annat", null));
    assertThat(said("antal", members, part("totalt", 20), part("pension", 15), part("annat", 5)))
        .isEqualTo("2022: högst pension (15), lägst annat (5)");
  }

  private static String said(String unit, List<MemberRow> members, SeriesFigures... series) {
    Figures figures = new Figures(indicator(unit), members, List.of(series));
    return new Extremes(Words.sv(), figures).finding().orElse("");
  }

  /** From 2022 on; a null is hidden. */
  private static SeriesFigures area(String area, Integer... values) {
    return new SeriesFigures(area.hashCode(), area, area, Map.of(), rows(values));
  }

  private static SeriesFigures part(String member, Integer... values) {
    return new SeriesFigures(
        member.hashCode(), "GBG", "Göteborg", Map.of("orsak", member), rows(values));
  }

  private static List<ObservationRow> rows(Integer... values) {
    List<Integer> all = Arrays.asList(values);
    return IntStream.range(0, all.size()).mapToObj(i -> row(2022 + i, all.get(i))).toList();
  }

  private static ObservationRow row(int year, Integer value) {
    Period period = Period.parse(Integer.toString(year));
    BigDecimal number = value == null ? null : BigDecimal.valueOf(value);
    return new ObservationRow(
        1,
        period.text(),
        period.from(),
        period.before(),
        number,
        number,
        number,
        value == null ? "missing" : "exact",
        value == null ? "Q" : "A",
        "S1",
        null,
        null,
        Instant.EPOCH);
  }

  private static IndicatorRow indicator(String unit) {
    return new IndicatorRow(
        "X", "X", unit, "neutral", 0, "A", "prov", "SLK", null, "public", null, null, null, null,
        null, null, "", false, 1);
  }
}
