package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#VARIANCE}: the lines of a table from the top down, each with its
 * amounts and what they differ by.
 *
 * @param reference what the variances are counted from, mostly the budget
 * @param magnified whether variances may have a larger scale than the amounts when they could
 *     hardly be seen in the same; the picture then says how many times larger
 */
public record Variance(
    List<VarianceRow> rows, Scenario reference, boolean magnified, MoneyWords words)
    implements Layer {

  public Variance {
    rows = List.copyOf(rows);
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(words, "words");
  }
}
