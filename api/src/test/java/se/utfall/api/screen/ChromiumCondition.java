package se.utfall.api.screen;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether tests that need a browser run, are skipped or fail. */
final class ChromiumCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return decide(Chromium.configured(), System.getenv("CI"));
  }

  static ConditionEvaluationResult decide(Chromium chromium, String ci) {
    if (chromium.missing().isEmpty()) {
      return enabled("Chromium is here");
    }
    String missing =
        "Not here: "
            + chromium.missing()
            + ". Install chromium and chromium-driver, or name them by "
            + Chromium.BROWSER
            + " and "
            + Chromium.DRIVER
            + ".";
    if ("true".equals(ci)) {
      throw new IllegalStateException(missing);
    }
    return disabled(missing);
  }
}
