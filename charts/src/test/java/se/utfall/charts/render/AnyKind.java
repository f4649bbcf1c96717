package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.FunnelPoint;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.VarianceRow;
import se.utfall.charts.spec.WaterfallStep;
import se.utfall.charts.style.FigureFormat;

/**
 * The same made-up figures as a picture of any kind.
 *
 * @param figures one for each year, row, area or step; empty for a missing one, * for a hidden one
 */
record AnyKind(List<String> figures) {

  static AnyKind of(String... figures) {
    return new AnyKind(List.of(figures));
  }

  static AnyKind many(int count) {
    return new AnyKind(
        IntStream.range(0, count).mapToObj(i -> Integer.toString(20 + i * 7 % 31)).toList());
  }

  ChartSpec as(ChartKind kind) {
    return switch (kind) {
      case SPC -> line().with(kind, control());
      case FORECAST -> line().with(kind, forecast());
      case FUNNEL -> JudgedFigures.empty(kind, "Titel", funnel());
      case VARIANCE -> RealMoney.variance("Titel", rows(), true);
      case WATERFALL -> RealMoney.waterfall("Titel", MoneyLevels.NONE, steps());
      case TREND -> RealMoney.trend("Titel", MoneyLevels.NONE, columns());
      case STRUCTURE -> RealMoney.structure("Titel", parts());
      case RANKING -> table().ranking();
      case SMALL_MULTIPLES -> line().with(kind, new Multiples(Optional.empty()));
      case HEATMAP -> table().heatmapOfRows();
      case SHARES -> table().shares();
      case TIMELINE ->
          RealEvents.chart("Titel", List.of(), List.of(new ChartSeries("En", points())));
      case LINE, BAR -> RealFigures.chart(kind, "Titel", "Mått", new ChartSeries("En", points()));
    };
  }

  /** One panel for each figure. */
  ChartSpec asPanels() {
    ChartSeries[] series =
        IntStream.range(0, figures.size())
            .mapToObj(i -> new ChartSeries("Område " + i, AnyKind.of(figures.get(i)).points()))
            .toArray(ChartSeries[]::new);
    return RealFigures.chart(ChartKind.LINE, "Titel", "Mått", series)
        .with(ChartKind.SMALL_MULTIPLES, new Multiples(Optional.empty()));
  }

  AnyTable table() {
    return new AnyTable(figures.stream().map(AnyKind::amount).toList());
  }

  private ChartSpec line() {
    return RealFigures.chart(ChartKind.LINE, "Titel", "Mått", new ChartSeries("En", points()));
  }

  private static LocalDate start(int year) {
    return LocalDate.of(1600 + year, 1, 1);
  }

  private List<ChartPoint> points() {
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Amount amount = amount(figures.get(i));
      Mark mark = amount.figure().<Mark>map(Mark.Exact::new).orElse(new Mark.Gap(amount.label()));
      String year = Integer.toString(start(i).getYear());
      points.add(new ChartPoint(start(i), start(i + 1), year, mark, amount.label()));
    }
    return points;
  }

  private static Amount amount(String figure) {
    return figure.equals("*") ? new Amount.Absent("dold") : RealMoney.amount(figure);
  }

  private List<BigDecimal> known() {
    return figures.stream().map(AnyKind::amount).flatMap(a -> a.figure().stream()).toList();
  }

  private ControlLimits control() {
    List<ControlGroup> groups =
        known().stream()
            .limit(1)
            .map(
                mean ->
                    new ControlGroup(
                        start(0),
                        start(figures.size()),
                        new Level(mean, "medel " + FigureFormat.SWEDISH.format(mean)),
                        Optional.empty(),
                        true,
                        ""))
            .toList();
    return new ControlLimits(groups, ClassWords.NONE);
  }

  private Forecast forecast() {
    BigDecimal last = known().isEmpty() ? BigDecimal.ONE : known().get(known().size() - 1);
    Bounds inner = new Bounds(last.subtract(last.abs()), last.add(last.abs()));
    int year = figures.size();
    ForecastPoint next =
        new ForecastPoint(start(year), start(year + 1), "nästa", last, inner, inner, "väntat");
    return new Forecast(List.of(next), "prognos", "80 %", "95 %");
  }

  private Funnel funnel() {
    List<FunnelPoint> points =
        IntStream.range(0, known().size())
            .mapToObj(
                i ->
                    new FunnelPoint(
                        "Område " + i,
                        BigDecimal.valueOf(100 + 50L * i),
                        known().get(i),
                        FigureFormat.SWEDISH.format(known().get(i)),
                        i == 0 ? PointClass.NEUTRAL : PointClass.COMMON))
            .toList();
    Level centre = new Level(known().isEmpty() ? BigDecimal.ONE : known().get(0), "Staden");
    var curve = JudgedFigures.curve(12, 1.96, "95 %");
    return new Funnel(points, centre, curve, curve, "Antal", ClassWords.NONE);
  }

  private List<VarianceRow> rows() {
    return IntStream.range(0, figures.size())
        .mapToObj(
            i -> {
              Amount amount = amount(figures.get(i));
              Map<Scenario, Amount> amounts = Map.of(Scenario.OUTCOME, amount);
              return new VarianceRow("Rad " + i, false, amounts, amount, amount, Impact.NONE);
            })
        .toList();
  }

  private List<WaterfallStep> steps() {
    List<WaterfallStep> steps = new ArrayList<>();
    steps.add(RealMoney.total("Först", "0", Scenario.BUDGET));
    for (int i = 0; i < figures.size(); i++) {
      steps.add(new WaterfallStep.Change("Steg " + i, amount(figures.get(i)), Impact.NONE));
    }
    String sum = known().stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    steps.add(RealMoney.total("Sist", sum, Scenario.OUTCOME));
    return steps;
  }

  private List<Column> columns() {
    return IntStream.range(0, figures.size())
        .mapToObj(i -> new Column("År " + i, Map.of(Scenario.OUTCOME, amount(figures.get(i)))))
        .toList();
  }

  private List<Part> parts() {
    Amount none = new Amount.Absent("");
    return IntStream.range(0, figures.size())
        .mapToObj(i -> new Part("Del " + i, amount(figures.get(i)), none))
        .toList();
  }
}
