package se.utfall.api.gallery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.MoneyWords;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Structure;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;
import se.utfall.charts.style.FigureFormat;

/** Money of nobody, for examples; always the same. */
record MadeUpMoney(Words words) {
  private static final String UNIT = "diagram.made.thousands";
  private static final List<String> LINES = List.of("revenue", "staff", "premises", "other");
  private static final int[] OUTCOMES = {120, -80, -20, -15};
  private static final int[] BUDGETS = {115, -84, -19, -15};
  private static final int[] YEARS = {-88, -92, -95, -97};
  private static final int[] YEAR_BUDGETS = {-90, -91, -97, -101};
  private static final int FIRST_YEAR = 2020;

  MadeUpPicture variance() {
    List<VarianceRow> rows = IntStream.rangeClosed(0, LINES.size()).mapToObj(this::row).toList();
    return money("variance", ChartKind.VARIANCE, new Variance(rows, Scenario.BUDGET, true, keys()));
  }

  private VarianceRow row(int line) {
    boolean sum = line == LINES.size();
    int outcome = sum ? IntStream.of(OUTCOMES).sum() : OUTCOMES[line];
    int budget = sum ? IntStream.of(BUDGETS).sum() : BUDGETS[line];
    int variance = outcome - budget;
    long percent = Math.round(100.0 * variance / Math.abs(budget));
    return new VarianceRow(
        word(sum ? "result" : LINES.get(line)),
        sum,
        Map.of(Scenario.OUTCOME, amount(outcome), Scenario.BUDGET, amount(budget)),
        signed(variance),
        sum ? new Amount.Absent("–") : percent(percent),
        impact(variance));
  }

  MadeUpPicture waterfall() {
    List<WaterfallStep> steps =
        List.of(
            total("budget", IntStream.of(BUDGETS).sum(), Scenario.BUDGET),
            change("revenue", 5),
            change("staff", 4),
            change("premises", -1),
            total("outcome", IntStream.of(OUTCOMES).sum(), Scenario.OUTCOME));
    return money("waterfall", ChartKind.WATERFALL, new Waterfall(steps, MoneyLevels.NONE, keys()));
  }

  MadeUpPicture equity() {
    List<WaterfallStep> steps =
        List.of(
            total("opening", 20, Scenario.OUTCOME),
            change("paid", -3),
            change("result", 5),
            total("closing", 22, Scenario.OUTCOME));
    Level decided = new Level(BigDecimal.valueOf(15), word("decided"));
    MoneyLevels levels = new MoneyLevels(List.of(decided), List.of());
    return money("equity", ChartKind.WATERFALL, new Waterfall(steps, levels, keys()));
  }

  MadeUpPicture trend() {
    List<Column> columns =
        IntStream.range(0, YEARS.length)
            .mapToObj(
                i ->
                    new Column(
                        Integer.toString(FIRST_YEAR + i),
                        Map.of(
                            Scenario.OUTCOME, amount(YEARS[i]),
                            Scenario.BUDGET, amount(YEAR_BUDGETS[i]))))
            .toList();
    MoneyWords keys = keys().with(Scenario.PREVIOUS_YEAR, word("earlier"));
    return money("trend", ChartKind.TREND, new Columns(columns, MoneyLevels.NONE, keys));
  }

  MadeUpPicture structure() {
    List<Part> parts =
        List.of(part("staff", 80, 70), part("premises", 20, 17), part("other", 15, 13));
    return money("structure", ChartKind.STRUCTURE, new Structure(parts, Scenario.OUTCOME));
  }

  private Part part(String key, int amount, int share) {
    return new Part(word(key), amount(amount), percentOf(share));
  }

  private MadeUpPicture money(String name, ChartKind kind, Layer layer) {
    return new MadeUpPicture(name, kind, UNIT, List.of(), layer);
  }

  private MoneyWords keys() {
    return MoneyWords.of(
        words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH);
  }

  private String word(String key) {
    return words.text("diagram.made.word." + key);
  }

  private WaterfallStep total(String key, int value, Scenario scenario) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new WaterfallStep.Total(word(key), number, figures().format(number), scenario);
  }

  private WaterfallStep change(String key, int value) {
    return new WaterfallStep.Change(word(key), signed(value), impact(value));
  }

  private static Impact impact(int variance) {
    return variance == 0 ? Impact.NONE : variance > 0 ? Impact.FAVOURABLE : Impact.UNFAVOURABLE;
  }

  private Amount amount(int value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Amount.Given(number, figures().format(number));
  }

  private Amount signed(int value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Amount.Given(number, figures().signed(number, 0));
  }

  private Amount percent(long value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Amount.Given(number, figures().signed(number, 0) + "\u00a0%");
  }

  private Amount percentOf(int value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Amount.Given(number, figures().format(number) + "\u00a0%");
  }

  private FigureFormat figures() {
    return words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
  }
}
