package se.utfall.api.moneychart;

import java.util.List;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Layer;

/**
 * What a picture shows and says, before it has a frame.
 *
 * @param of whose money it is
 * @param subtitle whose, what, in which unit and of when
 * @param said what else the alternative text says: sentences
 * @param csv exactly what is drawn, as delimited text
 * @param lines the lines drawn
 * @param periods the periods drawn
 * @param amounts the printed amounts behind it
 */
record Made(
    ChartKind kind,
    Layer layer,
    MoneyFinding finding,
    String of,
    String subtitle,
    List<String> said,
    String csv,
    List<String> lines,
    List<String> periods,
    List<PrintedAmount> amounts) {

  /** Copies the lists. */
  Made {
    said = List.copyOf(said);
    lines = List.copyOf(lines);
    periods = List.copyOf(periods);
    amounts = List.copyOf(amounts);
  }

  /** The most decimals that any of the amounts shows. */
  int decimals() {
    return amounts.stream().mapToInt(PrintedAmount::decimals).max().orElse(0);
  }
}
