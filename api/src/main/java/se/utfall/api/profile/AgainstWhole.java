package se.utfall.api.profile;

import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Measure;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.Addresses;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.ChangeWords;
import se.utfall.api.profile.AreaProfile.Compared;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Holds the latest figure of an indicator in an area against that of the whole, in words. */
record AgainstWhole(Words words, WholeReader wholes) {

  /** The last value that is a figure, else the last value; empty without values. */
  static Optional<ObservationRow> latest(SeriesFigures series) {
    return series.comparable().observations().stream()
        .filter(FigureWords::isFigure)
        .reduce((earlier, later) -> later)
        .or(series::latest);
  }

  /** The line of an indicator that has values in the area. */
  Compared of(Figures own, ObservationRow latest, Addresses addresses) {
    SeriesFigures series = own.headline().orElseThrow();
    IndicatorRow indicator = own.indicator();
    FigureWords said = new FigureWords(words, indicator);
    Whole whole = FigureWords.isFigure(latest) ? wholes.of(indicator, series, latest) : Whole.NONE;
    String why = why(indicator, series, latest, whole);
    return new Compared(
        indicator.name(),
        series.memberText(),
        addresses.page(series),
        said.withUnit(latest),
        period(latest),
        remark(series, latest, said),
        whole
            .row()
            .map(row -> words.text("profile.of", whole.series().areaName(), said.withUnit(row)))
            .orElse(""),
        why.isEmpty() ? Optional.of(difference(indicator, latest, whole)) : Optional.empty(),
        why,
        whole.row());
  }

  private ChangeMark difference(IndicatorRow indicator, ObservationRow latest, Whole whole) {
    Bounded amount = SeriesRows.bounded(Optional.of(latest)).minus(SeriesRows.bounded(whole.row()));
    return new ChangeWords(words, indicator).beside(amount, whole.series().areaName());
  }

  private String why(
      IndicatorRow indicator, SeriesFigures series, ObservationRow latest, Whole whole) {
    if (!FigureWords.isFigure(latest)) {
      return words.text("profile.why.noFigure");
    }
    if (whole.isNone()) {
      return words.text("profile.why.noWhole");
    }
    String name = whole.series().areaName();
    if (whole.row().isEmpty()) {
      return words.text(
          whole.isHidden() ? "profile.why.hidden" : "profile.why.otherPeriod",
          name,
          period(latest));
    }
    if (!Measure.isLevel(indicator)) {
      return words.text("profile.why.amount");
    }
    return SameDefinition.of(series, latest, whole.series(), whole.row().get())
        ? ""
        : words.text("profile.why.definition", name);
  }

  /** What is special about the figure, and that a later one may not be shown. */
  private String remark(SeriesFigures series, ObservationRow latest, FigureWords said) {
    String key = "figure.status." + latest.status();
    String remark = words.has(key) ? words.text(key) : "";
    return series
        .comparable()
        .latest()
        .filter(last -> !last.period().equals(latest.period()))
        .map(last -> words.text("chart.value", period(last), said.figure(last)))
        .map(last -> remark.isEmpty() ? last : words.text("figure.remark", remark, last))
        .orElse(remark);
  }

  private String period(ObservationRow row) {
    return new PeriodWords(words).label(Period.parse(row.period()));
  }
}
