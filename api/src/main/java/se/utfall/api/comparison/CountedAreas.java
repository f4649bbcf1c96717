package se.utfall.api.comparison;

import static se.utfall.api.areas.Absence.MORE_THAN_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Count;
import se.utfall.analytics.comparison.Measure;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.figures.ObservationRow;

/**
 * Areas as counts for an analysis. What is hidden is missing there, and so is an area whose part is
 * more than its whole. A figure that cannot be a count is a 400 that names the area: the indicators
 * do not fit; so is a part that is more than its whole where no area has a proportion, or where the
 * figures are the caller's own.
 */
public final class CountedAreas {
  private static final Set<Absence> UNKNOWN =
      Set.of(Absence.HIDDEN, Absence.MISSING, MORE_THAN_WHOLE);

  private static final double MOST = 1e9;
  private static final double SMALLEST_BASE = 1e-9;
  private static final double LARGEST_BASE = 1e15;

  private CountedAreas() {}

  /** The counts, in the order of the areas and by their codes. */
  public static List<Count> of(AreaFigures figures, ComparisonSettings settings) {
    figures.areas().stream()
        .filter(area -> named(area.figure()).isPresent() && named(area.base()).isPresent())
        .forEach(area -> check(area, settings.measure()));
    requireParts(figures, settings.measure());
    requireCountable(figures, settings);
    return figures.areas().stream().map(area -> count(area, settings.measure())).toList();
  }

  /** A warning for each area that is left out because its part is more than its whole. */
  public static List<String> warnings(AreaFigures figures, ComparisonSettings settings) {
    return moreThanWhole(figures, settings.measure())
        .map(area -> "numerator-exceeds-denominator:" + area.code())
        .toList();
  }

  private static Stream<AreaFigure> moreThanWhole(AreaFigures figures, Measure measure) {
    return figures.areas().stream()
        .filter(area -> area.whyNoQuotient(measure).filter(MORE_THAN_WHOLE::equals).isPresent());
  }

  private static Count count(AreaFigure area, Measure measure) {
    boolean known = area.whyNoQuotient(measure).filter(UNKNOWN::contains).isEmpty();
    return new Count(
        area.code(),
        known ? SeriesRows.bounded(area.figure()) : Bounded.missing(),
        known ? SeriesRows.bounded(area.base()) : Bounded.missing(),
        area.score());
  }

  private static void check(AreaFigure area, Measure measure) {
    double count = number(area.figure());
    double base = number(area.base());
    require(count >= 0 && count <= MOST && isWhole(count), area, "numerator", area.figure());
    if (measure == Measure.PROPORTION) {
      require(base >= 0 && base <= MOST && isWhole(base), area, "denominator", area.base());
    } else if (base != 0 && !(base >= SMALLEST_BASE && base <= LARGEST_BASE)) {
      throw ProblemException.badRequest(
          "the denominator of '" + area.name() + "'", "is " + said(area.base()) + ", out of reach");
    }
  }

  private static void requireParts(AreaFigures figures, Measure measure) {
    boolean isSent = figures.level().isEmpty();
    boolean hasAny =
        figures.areas().stream().anyMatch(area -> area.whyNoQuotient(measure).isEmpty());
    moreThanWhole(figures, measure)
        .findFirst()
        .filter(area -> isSent || !hasAny)
        .ifPresent(
            area -> {
              throw ProblemException.badRequest(
                  "the numerator of '" + area.name() + "'",
                  "is " + said(area.figure()) + ", more than its denominator " + said(area.base()));
            });
  }

  private static void require(
      boolean holds, AreaFigure area, String which, Optional<ObservationRow> row) {
    if (!holds) {
      throw ProblemException.badRequest(
          "the " + which + " of '" + area.name() + "'",
          "is " + said(row) + "; allowed: a whole number from 0 to 1000000000");
    }
  }

  /** More than a billion cases expected somewhere are beyond the exact formulae. */
  private static void requireCountable(AreaFigures figures, ComparisonSettings settings) {
    List<AreaFigure> counted =
        figures.areas().stream()
            .filter(area -> area.whyNoQuotient(settings.measure()).isEmpty())
            .toList();
    double counts = counted.stream().mapToDouble(area -> number(area.figure())).sum();
    double bases = counted.stream().mapToDouble(area -> number(area.base())).sum();
    double largest = counted.stream().mapToDouble(area -> number(area.base())).max().orElse(0);
    double share = Math.max(counts / bases, settings.target().orElse(0) / settings.per());
    if (share * largest > MOST) {
      throw ProblemException.badRequest(
          settings.target().isPresent() ? "parameter 'target'" : "parameter 'denominator'",
          "makes more than 1000000000 cases expected in an area");
    }
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number);
  }

  private static Optional<BigDecimal> named(Optional<ObservationRow> row) {
    return AreaFigure.named(row);
  }

  private static double number(Optional<ObservationRow> row) {
    return named(row).orElse(BigDecimal.ZERO).doubleValue();
  }

  private static String said(Optional<ObservationRow> row) {
    return named(row).map(BigDecimal::toPlainString).orElse("");
  }
}
