package se.utfall.api.moneychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.utfall.analytics.bridge.EquityBridge;
import se.utfall.analytics.bridge.Step;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.RollForwardStep;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.charts.ChartUse;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.MoneyWords;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;

/** Equity step by step from opening to closing balance, and what is proposed of it. */
record EquityThroughYear(Books books, EquityYear year, Cells cells) {

  Made made() {
    List<Step<RollForwardStep>> bridge =
        EquityBridge.of(year).toOptional().orElseThrow(() -> ChartUse.nothing("NO_OPENING"));
    List<WaterfallStep> steps = new ArrayList<>();
    bridge.forEach(step -> steps.add(drawn(step, bridge)));
    EquitySentences sentences = new EquitySentences(cells);
    MoneyLevels levels = sentences.levels(year);
    StepWords words = new StepWords(cells);
    List<String> said = new ArrayList<>(words.said(steps));
    said.addAll(sentences.meaning(year));
    return new Made(
        ChartKind.WATERFALL,
        new Waterfall(steps, levels, key()),
        sentences.of(year),
        year.organisation(),
        text(
            "subtitle",
            year.organisation(),
            text("equity"),
            cells.unitWord(),
            text("shows-equity", cells.period(year.period()))),
        said,
        words.csv(steps, levels),
        steps.stream().map(WaterfallStep::name).toList(),
        List.of(year.period()),
        printed());
  }

  private WaterfallStep drawn(Step<RollForwardStep> step, List<Step<RollForwardStep>> bridge) {
    if (step instanceof Step.Move<RollForwardStep> move) {
      return new WaterfallStep.Change(
          move.of().name(), cells.change(move.of().printed()), impact(move.of()));
    }
    if (step instanceof Step.Rest<RollForwardStep> rest) {
      return new StepWords(cells).rest(rest.amount(), rest.cause());
    }
    Step.Total<RollForwardStep> total = (Step.Total<RollForwardStep>) step;
    boolean isProposed =
        bridge.subList(0, bridge.indexOf(step)).stream()
            .anyMatch(
                before ->
                    before instanceof Step.Move<RollForwardStep> move
                        && move.of().kind() == Kind.RETURN);
    return new WaterfallStep.Total(
        total.of().map(RollForwardStep::name).orElse(text("computed-balance")),
        total.amount(),
        cells.money().number(total.amount()),
        isProposed ? Scenario.FORECAST : Scenario.OUTCOME);
  }

  /** The result of a year is good or bad; what is moved is neither. */
  private static Impact impact(RollForwardStep step) {
    if (step.kind() != Kind.RESULT) {
      return Impact.NONE;
    }
    return switch (step.printed().signum()) {
      case 1 -> Impact.FAVOURABLE;
      case -1 -> Impact.UNFAVOURABLE;
      default -> Impact.NONE;
    };
  }

  private MoneyWords key() {
    MoneyWords plain =
        cells
            .plainKey()
            .with(Scenario.OUTCOME, text("balance"))
            .with(Scenario.FORECAST, text("after-proposal"));
    return new MoneyWords(
        plain.scenarios(),
        Map.of(
            Impact.FAVOURABLE, text("surplus"),
            Impact.UNFAVOURABLE, text("deficit"),
            Impact.NONE, text("moved")),
        plain.variance(),
        plain.percent());
  }

  private List<PrintedAmount> printed() {
    return books.equity().stream()
        .filter(step -> step.organisation().equals(year.organisation()))
        .filter(step -> step.period().equals(year.period()))
        .map(step -> step.amount())
        .toList();
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
