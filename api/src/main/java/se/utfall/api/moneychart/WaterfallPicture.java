package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.bridge.BudgetBridge;
import se.utfall.analytics.bridge.Step;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;

/** From the budget of a sum to its outcome, through the lines that make it up. */
record WaterfallPicture(Scope scope, Cells cells) {

  Made of(MoneyChartQuery query) {
    String period = scope.period(query, Deviations.periods(scope));
    BudgetBridge bridge = bridge(query, period);
    Deviations deviations = Deviations.of(scope, period);
    Notes notes = Notes.of(scope, cells, period);
    List<WaterfallStep> steps = steps(bridge, deviations.byLine(), notes, period);
    List<MoneyLine> lines = moving(bridge);
    List<Deviation> drawn = deviations.leaves().stream().filter(one -> isOf(one, lines)).toList();
    StepWords words = new StepWords(cells);
    List<String> said = new ArrayList<>(words.said(steps));
    unmoved(bridge).ifPresent(said::add);
    said.addAll(notes.said(lines, drawn));
    return new Made(
        ChartKind.WATERFALL,
        new Waterfall(steps, MoneyLevels.NONE, cells.key(period)),
        new MoneySentences(scope, cells).ofBridge(period, bridge, drawn),
        scope.name(cells.words()),
        subtitle(bridge, period),
        said,
        words.csv(steps, MoneyLevels.NONE),
        lines.stream().map(scope::name).toList(),
        List.of(period),
        printed(bridge, lines, period));
  }

  private BudgetBridge bridge(MoneyChartQuery query, String period) {
    Optional<MoneyLine> sum = scope.main(query);
    if (query.line().isPresent() && sum.filter(scope::isSum).isEmpty()) {
      throw ProblemException.badRequest(
          "parameter 'line'",
          "is '"
              + query.line().get()
              + "', which is no sum; sums are: "
              + scope.names(scope::isSum));
    }
    return Deviations.bridge(scope, sum, period)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "parameter 'kind'",
                    "is 'waterfall', but "
                        + sum.map(MoneyLine::name).orElse("nothing that these lines add up to")
                        + " has no budget and outcome of "
                        + period
                        + "; variance, structure and trend can be drawn"));
  }

  private List<WaterfallStep> steps(
      BudgetBridge bridge, Map<List<String>, Deviation> deviations, Notes notes, String period) {
    List<WaterfallStep> steps = new ArrayList<>();
    for (Step<MoneyLine> step : bridge.steps()) {
      if (step instanceof Step.Total<MoneyLine> total) {
        steps.add(total(bridge, total.amount(), steps.isEmpty(), period));
      } else if (step instanceof Step.Move<MoneyLine> move) {
        change(move, deviations, notes).ifPresent(steps::add);
      } else if (step instanceof Step.Rest<MoneyLine> rest) {
        steps.add(new StepWords(cells).rest(rest.amount(), rest.cause()));
      }
    }
    return steps;
  }

  private WaterfallStep total(
      BudgetBridge bridge, BigDecimal amount, boolean isFirst, String period) {
    Scenario scenario = isFirst ? Scenario.BUDGET : bridge.to();
    return new WaterfallStep.Total(
        text(scenario.name().toLowerCase(Locale.ROOT), cells.period(period)),
        amount,
        cells.money().number(amount),
        se.utfall.charts.spec.Scenario.valueOf(scenario.name()));
  }

  /** Nothing for a line that came out as budgeted. */
  private Optional<WaterfallStep> change(
      Step.Move<MoneyLine> move, Map<List<String>, Deviation> deviations, Notes notes) {
    if (move.amount().filter(Cells::isNone).isPresent()) {
      return Optional.empty();
    }
    MoneyLine line = move.of();
    Impact impact =
        Optional.ofNullable(deviations.get(List.of(line.organisation(), line.name())))
            .map(one -> Impact.valueOf(one.impact().name()))
            .orElse(Impact.NONE);
    Amount amount = move.amount().map(cells::change).orElse(new Amount.Absent(text("missing")));
    return Optional.of(new WaterfallStep.Change(notes.name(line), amount, impact));
  }

  private static Stream<Step.Move<MoneyLine>> moves(BudgetBridge bridge) {
    return bridge.steps().stream()
        .flatMap(
            step -> step instanceof Step.Move<MoneyLine> move ? Stream.of(move) : Stream.empty());
  }

  private static List<MoneyLine> moving(BudgetBridge bridge) {
    return moves(bridge)
        .filter(move -> move.amount().filter(Cells::isNone).isEmpty())
        .map(Step.Move::of)
        .toList();
  }

  private Optional<String> unmoved(BudgetBridge bridge) {
    String names =
        moves(bridge)
            .filter(move -> move.amount().filter(Cells::isNone).isPresent())
            .map(move -> scope.name(move.of()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(text("unmoved", names));
  }

  private static boolean isOf(Deviation one, List<MoneyLine> lines) {
    return lines.stream()
        .anyMatch(
            line ->
                line.name().equals(one.line()) && line.organisation().equals(one.organisation()));
  }

  private String subtitle(BudgetBridge bridge, String period) {
    String shown =
        text(
            bridge.to() == Scenario.FORECAST ? "shows-forecast-bridge" : "shows-bridge",
            cells.period(period));
    return text(
        "subtitle",
        scope.name(cells.words()),
        bridge
            .sum()
            .map(sum -> text("line-of", sum.name(), scope.table().title()))
            .orElse(scope.table().title()),
        cells.unitWord(),
        shown);
  }

  private static List<PrintedAmount> printed(
      BudgetBridge bridge, List<MoneyLine> lines, String period) {
    Column budget = new Column(Scenario.BUDGET, period);
    return Stream.concat(bridge.sum().stream(), lines.stream())
        .flatMap(
            line ->
                Stream.of(line.amount(budget), line.amount(budget.as(bridge.to())))
                    .flatMap(Optional::stream))
        .toList();
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
