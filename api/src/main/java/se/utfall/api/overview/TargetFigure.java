package se.utfall.api.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.attainment.Attainment;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/** Finds the figure that the target of an indicator is for: that of its period, else the latest. */
record TargetFigure(IndicatorRow indicator) {

  /** Whether that figure reaches the target; empty without a target or such a figure. */
  Optional<Attainment> attainment(SeriesFinding finding) {
    return indicator.target() == null
        ? Optional.empty()
        : figure(finding)
            .map(
                row ->
                    Attainment.of(
                        bounded(row),
                        Attainment.Kind.valueOf(indicator.targetKind().toUpperCase(Locale.ROOT)),
                        indicator.target()));
  }

  private Optional<ObservationRow> figure(SeriesFinding finding) {
    if (indicator.targetPeriod() == null) {
      return finding.latestFigure();
    }
    List<ObservationRow> rows = finding.series().observations();
    return rows.stream()
        .filter(row -> row.period().equals(indicator.targetPeriod()))
        .filter(FigureWords::isFigure)
        .findFirst();
  }

  private static Bounded bounded(ObservationRow row) {
    return new Bounded(
        Optional.ofNullable(row.value()),
        Optional.ofNullable(row.lower()),
        Optional.ofNullable(row.upper()));
  }
}
