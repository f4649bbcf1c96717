package se.utfall.analytics.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.keyfigure.KeyFigureTable.Row;

class KeyFigureTableTest {

  private static final Finding<Rounded> ONE = Finding.found(Rounded.exactly(BigDecimal.ONE));

  @Test
  void everyMeasureHasAValueOrAReasonForEveryPeriod() {
    var table =
        KeyFigureTable.of(
            List.of(
                new KeyFigure("cost", "mnkr", Map.of("2023", ONE, "2021", ONE)),
                new KeyFigure(
                    "staff", "each", Map.of("2022", Finding.withheld(Reason.ZERO_BASE)))));
    assertThat(table.periods()).containsExactly("2021", "2022", "2023");
    assertThat(table.rows())
        .containsExactly(
            new Row("cost", "mnkr", List.of(ONE, withheld(Reason.NO_FIGURE), ONE)),
            new Row(
                "staff",
                "each",
                List.of(
                    withheld(Reason.NO_FIGURE),
                    withheld(Reason.ZERO_BASE),
                    withheld(Reason.NO_FIGURE))));
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    var row = new Row("cost", "mnkr", List.of(ONE));
    assertThatThrownBy(() -> new KeyFigureTable(List.of("2022", "2023"), List.of(row)))
        .hasMessage("cost has 1 values for 2");
  }

  private static Finding<Rounded> withheld(Reason reason) {
    return Finding.withheld(reason);
  }
}
