package se.utfall.api.spc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.spc.Baseline;
import se.utfall.analytics.spc.Decisions;
import se.utfall.analytics.spc.Rebase;
import se.utfall.analytics.spc.SpcAnalysis;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.analytics.spc.Target;
import se.utfall.analytics.trend.Better;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Holds the values of a series against its own limits. */
final class SpcReader {
  private final Words words;
  private final SpcAnalysis analysis;

  /** Says what it finds in the language of these words. */
  SpcReader(Words words, SpcSettings settings) {
    this.words = words;
    this.analysis = new SpcAnalysis(settings);
  }

  SpcFinding read(Study study, List<RebaseRow> rebases, Optional<Baseline> baseline) {
    List<ObservationRow> compared = study.compared();
    IndicatorRow indicator = study.indicator();
    SpcResult result =
        analysis.analyse(
            SeriesTable.of(SeriesRows.observations(compared)),
            new Decisions(
                Better.valueOf(indicator.better().toUpperCase(Locale.ROOT)),
                target(indicator),
                rebases(rebases),
                baseline));
    return new SpcFinding(compared, result, new SpcSentence(words, indicator).of(compared, result));
  }

  /** A target that holds always and has a side; one for a certain period says nothing of others. */
  private static Optional<Target> target(IndicatorRow indicator) {
    return indicator.target() == null
            || indicator.targetPeriod() != null
            || indicator.targetKind().equals("equal")
        ? Optional.empty()
        : Optional.of(
            new Target(
                indicator.target().doubleValue(),
                Target.Kind.valueOf(indicator.targetKind().toUpperCase(Locale.ROOT))));
  }

  /**
   * By their start; of two with the same start, such as a year and its January, the later given.
   */
  private static List<Rebase> rebases(List<RebaseRow> rows) {
    var byTime = new TreeMap<Double, Rebase>();
    for (RebaseRow row : rows) {
      double from = SeriesRows.time(Period.parse(row.startPeriod()).from());
      byTime.put(from, new Rebase(from, row.reason(), row.author()));
    }
    return List.copyOf(byTime.values());
  }
}
