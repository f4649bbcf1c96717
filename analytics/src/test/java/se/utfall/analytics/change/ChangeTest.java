package se.utfall.analytics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.Series;
import se.utfall.analytics.series.SeriesTable;

class ChangeTest {

  private static final Bounded SEVEN = Bounded.exactly(new BigDecimal("7"));
  private static final Bounded UP_TO_SEVEN = Bounded.between(BigDecimal.ZERO, new BigDecimal("7"));
  private static final Bounded FROM_EIGHT =
      new Bounded(Optional.empty(), Optional.of(new BigDecimal("8")), Optional.empty());

  @Test
  void equalExactFiguresHaveNotMoved() {
    assertThat(movement(SEVEN, SEVEN)).isEqualTo(Movement.NONE);
  }

  @Test
  void boundsThatOnlyMeetLeaveTheMovementUncertain() {
    assertThat(movement(UP_TO_SEVEN, SEVEN)).isEqualTo(Movement.UNCERTAIN);
    assertThat(movement(SEVEN, UP_TO_SEVEN)).isEqualTo(Movement.UNCERTAIN);
  }

  @Test
  void boundsApartDecideTheMovementEvenWithoutAnEnd() {
    assertThat(movement(UP_TO_SEVEN, FROM_EIGHT)).isEqualTo(Movement.UP);
    assertThat(movement(FROM_EIGHT, SEVEN)).isEqualTo(Movement.DOWN);
  }

  @Test
  void oneFigureHasNothingToHaveMovedFrom() {
    assertThat(Change.sincePrevious(series(Bounded.missing(), SEVEN)).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void rowsInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> new Change(2, 1, SEVEN, SEVEN, SEVEN))
        .hasMessage("fromRow 2 is not before 1");
  }

  private static Movement movement(Bounded from, Bounded to) {
    return Change.sinceFirst(series(from, to)).toOptional().orElseThrow().movement();
  }

  private static Series series(Bounded from, Bounded to) {
    return Series.of(
        SeriesTable.of(List.of(new Observation(2022.5, from), new Observation(2023.5, to))));
  }
}
