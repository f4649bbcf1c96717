package se.utfall.api.profile;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.figures.Measure;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.ChangeWords;
import se.utfall.api.profile.AreaProfile.Compared;
import se.utfall.api.profile.AreaProfile.Known;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Holds the latest figure of an indicator in an area against that of the whole, in words. */
record AgainstWhole(Words words) {
  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String FORECAST = "F";

  /** What an indicator is in the area, and in the whole. */
  Compared of(Measured measured) {
    IndicatorRow indicator = measured.indicator();
    return measured
        .latest()
        .map(latest -> of(indicator, measured.series().orElseThrow(), latest, measured.above()))
        .orElseGet(
            () ->
                new Compared(
                    words.text(measured.isAtLevel() ? "figure.missing" : "profile.within"),
                    measured.isAtLevel() ? Known.MISSING : Known.ELSEWHERE,
                    "",
                    "",
                    "",
                    Optional.empty(),
                    "",
                    Optional.empty()));
  }

  private Compared of(
      IndicatorRow indicator,
      SeriesFigures series,
      ObservationRow latest,
      List<SeriesFigures> above) {
    FigureWords said = new FigureWords(words, indicator);
    Whole whole = FigureWords.isFigure(latest) ? Whole.of(above, latest) : Whole.NONE;
    String why = why(indicator, series, latest, whole);
    return new Compared(
        said.withUnit(latest),
        FigureWords.isFigure(latest) ? Known.FIGURE : Known.WITHHELD,
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
    if (!FigureWords.isFigure(latest) || latest.status().equals(FORECAST)) {
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
