package se.utfall.api.money;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.NamedFigure;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.finance.ClaimRow;
import se.utfall.db.revision.Reading;

/** Reads the values of the indicators that claims in a text name. */
@Singleton
final class ClaimedFigures {
  private static final String HIDDEN = "Q";

  private final FigureReader figures;

  ClaimedFigures(FigureReader figures) {
    this.figures = figures;
  }

  List<NamedFigure> named(Reading reading, List<ClaimRow> claims) {
    return figures.indicators(reading).stream()
        .filter(indicator -> claims.stream().anyMatch(claim -> names(claim, indicator)))
        .flatMap(indicator -> figures.read(reading, Selection.all(indicator.code())).stream())
        .flatMap(ClaimedFigures::values)
        .toList();
  }

  private static boolean names(ClaimRow claim, IndicatorRow indicator) {
    return claim
        .subject()
        .toLowerCase(Locale.ROOT)
        .startsWith(indicator.name().toLowerCase(Locale.ROOT));
  }

  private static Stream<NamedFigure> values(Figures read) {
    return read.series().stream()
        .flatMap(
            series ->
                series.observations().stream()
                    .filter(row -> !row.status().equals(HIDDEN))
                    .map(row -> value(read.indicator(), series, row)));
  }

  private static NamedFigure value(
      IndicatorRow indicator, SeriesFigures series, ObservationRow row) {
    return new NamedFigure(
        indicator.code(),
        indicator.name(),
        series.memberText(),
        row.period(),
        indicator.unit(),
        interval(row),
        row.source(),
        Optional.ofNullable(row.section()));
  }

  /** An exact value was rounded when it was printed; one that is not has its own bounds. */
  private static Bounded interval(ObservationRow row) {
    boolean exact = row.qualifier().equals("exact") || row.qualifier().equals("derived");
    return exact && row.value() != null
        ? PrintedAmount.of(row.value(), row.source(), Optional.empty()).interval()
        : new Bounded(
            Optional.ofNullable(row.value()),
            Optional.ofNullable(row.lower()),
            Optional.ofNullable(row.upper()));
  }
}
