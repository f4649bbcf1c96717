package se.utfall.api.areas;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.utfall.analytics.comparison.Measure;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;

/**
 * An area, or a group that was sent along.
 *
 * @param code what tells it from the others
 * @param name its name for people
 * @param figure its figure; empty if none is stored
 * @param base what it is divided by; empty if none is stored or none is asked for
 * @param score its place in an order of groups, where they have one
 */
public record AreaFigure(
    String code,
    String name,
    Optional<ObservationRow> figure,
    Optional<ObservationRow> base,
    OptionalDouble score) {

  /** Checks that the names are there. */
  public AreaFigure {
    requireNonNull(code);
    requireNonNull(name);
  }

  /** The same with a place in an order. */
  public AreaFigure at(double place) {
    return new AreaFigure(code, name, figure, base, OptionalDouble.of(place));
  }

  /** Why it has no proportion or rate; empty if it has one. */
  public Optional<Absence> whyNoQuotient(Measure measure) {
    return why(List.of(figure, base)).or(() -> whyNotDivided(measure));
  }

  private Optional<Absence> whyNotDivided(Measure measure) {
    BigDecimal part = named(figure).orElseThrow();
    BigDecimal whole = named(base).orElseThrow();
    if (measure == Measure.PROPORTION && part.compareTo(whole) > 0) {
      return Optional.of(Absence.MORE_THAN_WHOLE);
    }
    return whole.signum() == 0 ? Optional.of(Absence.ZERO_DENOMINATOR) : Optional.empty();
  }

  /** Why it has no figure of its own; bounds alone are one. Empty if it has one. */
  public Optional<Absence> whyNoFigure() {
    return why(List.of(figure)).filter(why -> why != Absence.BOUNDS_ONLY);
  }

  /** The number that the source names, unless it is hidden. */
  public static Optional<BigDecimal> named(Optional<ObservationRow> row) {
    return row.filter(FigureWords::isFigure).map(ObservationRow::value);
  }

  private static Optional<Absence> why(List<Optional<ObservationRow>> needed) {
    if (rows(needed).anyMatch(row -> row.status().equals("Q"))) {
      return Optional.of(Absence.HIDDEN);
    }
    if (needed.stream().anyMatch(row -> row.filter(FigureWords::isFigure).isEmpty())) {
      return Optional.of(Absence.MISSING);
    }
    return rows(needed).anyMatch(row -> row.value() == null)
        ? Optional.of(Absence.BOUNDS_ONLY)
        : Optional.empty();
  }

  private static Stream<ObservationRow> rows(List<Optional<ObservationRow>> needed) {
    return needed.stream().flatMap(Optional::stream);
  }
}
