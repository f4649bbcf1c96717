package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.ColourScale.Form;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;
import se.utfall.charts.spec.TimelineEvent;

/** The same made-up figures as rows, cells, answers or events. */
record AnyTable(List<Amount> amounts) {

  private static final ColourScale SIGNS =
      new ColourScale(List.of("under noll", "noll", "över noll"), Form.DIVERGING);

  private IntStream indices() {
    return IntStream.range(0, amounts.size());
  }

  ChartSpec ranking() {
    List<RankRow> rows = new ArrayList<>();
    List<RankRow> last = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      String name = "Område " + i;
      amount
          .figure()
          .ifPresentOrElse(
              f -> rows.add(RankedFigures.row("", name, new Mark.Exact(f), amount.label())),
              () -> last.add(RankedFigures.gap(name, amount.label())));
    }
    rows.addAll(last);
    return RankedFigures.ranking("Titel", "Mått", rows, "Hela staden 7", "7");
  }

  /** One cell on a row each. */
  ChartSpec heatmapOfRows() {
    return heatmap(
        List.of("Tal"),
        indices()
            .mapToObj(i -> new HeatRow("", "Område " + i, List.of(cell(amounts.get(i)))))
            .toList());
  }

  /** All cells on one row. */
  ChartSpec heatmapOfColumns() {
    List<String> columns = indices().mapToObj(i -> Integer.toString(1600 + i)).toList();
    List<HeatCell> cells = amounts.stream().map(AnyTable::cell).toList();
    return heatmap(columns, List.of(new HeatRow("", "Staden", cells)));
  }

  private static ChartSpec heatmap(List<String> columns, List<HeatRow> rows) {
    return RealTables.chart("Titel", new Heatmap(columns, true, rows, SIGNS));
  }

  private static HeatCell cell(Amount amount) {
    OptionalInt step =
        amount.figure().map(f -> OptionalInt.of(f.signum() + 1)).orElse(OptionalInt.empty());
    return new HeatCell(step, amount.label());
  }

  /** Each figure as how many said yes, where two said no. */
  ChartSpec shares() {
    return RealTables.chart(
        "Titel",
        new Shares(RealTables.ANSWERS, indices().mapToObj(i -> row(i, amounts.get(i))).toList()));
  }

  private static ShareRow row(int index, Amount amount) {
    int yes = amount.figure().map(BigDecimal::intValueExact).orElse(0);
    int no = amount.figure().isPresent() ? 2 : 0;
    List<SharePart> parts =
        List.of(
            new SharePart(no, Integer.toString(no)),
            new SharePart(0, "0"),
            new SharePart(yes, amount.label()));
    return new ShareRow("", "Nämnd " + index, parts, amount.label());
  }

  /** An event for each figure, every other known to its month only. */
  ChartSpec events() {
    List<TimelineEvent> events =
        indices()
            .mapToObj(
                i -> {
                  LocalDate day = LocalDate.of(2020, 1, 1).plusMonths(i);
                  LocalDate end = i % 2 == 0 ? day.plusDays(1) : day.plusMonths(1);
                  return new TimelineEvent(day, end, false, day.toString(), "Händelse " + i);
                })
            .toList();
    return RealEvents.chart("Titel", events, List.of());
  }
}
