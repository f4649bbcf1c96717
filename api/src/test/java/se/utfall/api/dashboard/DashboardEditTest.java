package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;

class DashboardEditTest {
  private static final Tile BEFORE =
      new Tile("FORUT", Optional.of("GBG"), Map.of(), Showing.PICTURE);

  private static DashboardEdit edit(String title, TileEdit... tiles) {
    return new DashboardEdit(title, null, null, Arrays.asList(tiles), null);
  }

  private static TileEdit tile(Integer number, String indicator, String show) {
    return new TileEdit(number, indicator, null, null, show);
  }

  private static ProblemException refusal(DashboardEdit edit) {
    return Assertions.catchThrowableOfType(
        ProblemException.class, () -> edit.draft(List.of(BEFORE)));
  }

  @Test
  void aNumberAloneIsTheTileThatIsThereAndCountsForNothingBesideAnIndicator() {
    DashboardEdit edit = edit("Vy", tile(9, "NY", "line"), tile(1, null, null));
    List<Tile> read = edit.draft(List.of(BEFORE)).tiles();
    assertThat(read).extracting(Tile::indicator).containsExactly("NY", "FORUT");
    assertThat(read.get(1)).isEqualTo(BEFORE);
  }

  @Test
  void everyTileThatIsNotUnderstoodIsNamedByItsRow() {
    ProblemException refusal =
        refusal(
            edit(
                "Vy",
                tile(1, null, null),
                null,
                tile(null, "NY", "tårta"),
                tile(2, null, null),
                tile(0, null, null),
                tile(1, null, "line")));
    assertThat(refusal.problems())
        .extracting(one -> one.row() + " " + one.column() + " " + one.code())
        .containsExactly(
            "2 indicator missing",
            "3 show invalid",
            "4 number unknown",
            "5 number unknown",
            "6 indicator missing");
    assertThat(refusal.problems())
        .extracting(DataProblem::message)
        .anyMatch(message -> message.contains("'tårta'") && message.contains("small-multiples"));
  }

  @Test
  void aViewHasATitleAndAtMost24Tiles() {
    assertThat(refusal(edit(" \u0007 "))).hasMessageContaining("'title'");
    TileEdit[] most = Collections.nCopies(24, tile(1, null, null)).toArray(TileEdit[]::new);
    assertThat(edit("Vy", most).draft(List.of(BEFORE)).tiles()).hasSize(24);
    TileEdit[] more = Arrays.copyOf(most, 25);
    more[24] = tile(1, null, null);
    assertThat(refusal(edit("Vy", more)))
        .hasMessageContaining("'tiles'")
        .hasMessageContaining("25");
  }
}
