package se.utfall.api.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Measure;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.problem.ProblemException;

/**
 * What is made of counts and what they are divided by: {@code kind=proportion} (a part of a whole,
 * the usual) or {@code kind=rate}, which {@code per} (for so many of the base; 1,000) asks for too.
 */
public final class Measures {
  /** The largest that {@code per} can be. */
  public static final double MOST_PER = 1_000_000;

  private static final double PER = 1_000;
  private static final double SMALLEST_TARGET = 1e-12;
  private static final double LARGEST_TARGET = 1e9;

  private Measures() {}

  /** What the arguments kind and per ask for. */
  public static ComparisonSettings of(Arguments arguments) {
    Optional<BigDecimal> per = arguments.number("per", 1, MOST_PER);
    Measure usual = per.isPresent() ? Measure.RATE : Measure.PROPORTION;
    Measure measure =
        arguments.oneOf(
            "kind", Map.of("proportion", Measure.PROPORTION, "rate", Measure.RATE), usual);
    if (measure == Measure.PROPORTION && per.isPresent()) {
      throw ProblemException.badRequest("parameter 'per'", "is of rates, not of proportions");
    }
    return measure == Measure.PROPORTION
        ? ComparisonSettings.proportions()
        : ComparisonSettings.rates(per.map(BigDecimal::doubleValue).orElse(PER));
  }

  /** The same with the argument target, in the unit of the result: 0.12 for 12 percent. */
  static ComparisonSettings withTarget(ComparisonSettings settings, Arguments arguments) {
    boolean isProportion = settings.measure() == Measure.PROPORTION;
    double most = isProportion ? 1 - SMALLEST_TARGET : LARGEST_TARGET;
    return arguments
        .number("target", SMALLEST_TARGET, most)
        .map(target -> settings.withTarget(target.doubleValue()))
        .orElse(settings);
  }
}
