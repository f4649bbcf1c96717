package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.List;
import se.utfall.analytics.bridge.Step;
import se.utfall.api.figures.Csv;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.WaterfallStep;

/** The steps of a waterfall in words and as a table. */
record StepWords(Cells cells) {

  /** What is left over, named by its cause. */
  WaterfallStep rest(BigDecimal amount, Step.Cause cause) {
    return new WaterfallStep.Rest(text("rest." + cause), amount, cells.signed(amount));
  }

  List<String> said(List<WaterfallStep> steps) {
    return List.of(
        text(
            "said.steps",
            String.join(
                "; ",
                steps.stream().map(step -> text("said.step", step.name(), label(step))).toList())));
  }

  private String label(WaterfallStep step) {
    if (step instanceof WaterfallStep.Change change) {
      String impact = text("impact." + change.impact());
      return impact.isEmpty() ? step.label() : text("said.judged", step.label(), impact);
    }
    return step.label();
  }

  String csv(List<WaterfallStep> steps, MoneyLevels levels) {
    Csv csv = new Csv("step", "kind", "amount", "unit", "impact", "upper");
    for (WaterfallStep step : steps) {
      if (step instanceof WaterfallStep.Total total) {
        csv.row(step.name(), "total", total.value(), cells.unit().code(), null, null);
      } else if (step instanceof WaterfallStep.Change change) {
        csv.row(
            step.name(),
            "change",
            change.amount().figure().orElse(null),
            cells.unit().code(),
            change.impact().name().toLowerCase(java.util.Locale.ROOT),
            null);
      } else if (step instanceof WaterfallStep.Rest rest) {
        csv.row(step.name(), "rest", rest.value(), cells.unit().code(), null, null);
      }
    }
    String unit = cells.unit().code();
    levels.lines().forEach(one -> csv.row(one.label(), "level", one.value(), unit, null, null));
    levels
        .bands()
        .forEach(one -> csv.row(one.label(), "band", one.lower(), unit, null, one.upper()));
    return csv.text();
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
