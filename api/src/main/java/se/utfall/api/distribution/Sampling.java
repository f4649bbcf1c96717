package se.utfall.api.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.Studies;
import se.utfall.api.analysis.Study;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.Figures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Gathers the values whose spread is asked for, and their weights. */
final class Sampling {
  private static final String WEIGHTS = "weights";

  private final Studies studies;
  private final PeriodWords periods;

  Sampling(Asked asked) {
    this.studies = asked.studies();
    this.periods = new PeriodWords(asked.words());
  }

  /** The values of the series. */
  Sample ofSeries() {
    Study study = studies.main();
    Optional<Study> weights = studies.beside(WEIGHTS);
    List<ObservationRow> rows = study.compared();
    List<Sample.Place> places =
        rows.stream()
            .filter(FigureWords::isFigure)
            .map(
                row ->
                    new Sample.Place(
                        periods.label(Period.parse(row.period())), row, weightOf(weights, row)))
            .toList();
    return new Sample(study, "", places, rows.size() - places.size(), Optional.empty(), weights);
  }

  /**
   * The figures of all areas at a level for one period: the last in which at least half of those
   * that ever have a figure have one.
   */
  Sample ofAreas(String level) {
    Optional<AreaSeries> read = studies.areas(level, WEIGHTS);
    Map<String, Study> weights = byArea(read.flatMap(AreaSeries::beside));
    Map<String, Study> areas = byArea(read.map(AreaSeries::series));
    Optional<String> period = period(areas);
    List<Sample.Place> places = new ArrayList<>();
    for (Map.Entry<String, Study> area : areas.entrySet()) {
      Optional<Study> own = Optional.ofNullable(weights.get(area.getKey()));
      figures(area.getValue()).stream()
          .filter(row -> period.filter(row.period()::equals).isPresent())
          .map(
              row -> new Sample.Place(area.getValue().series().areaName(), row, weightBy(own, row)))
          .forEach(places::add);
    }
    return new Sample(
        studies.main(),
        level,
        places,
        areas.size() - places.size(),
        period.map(Period::parse),
        weights.values().stream().findFirst());
  }

  private static Optional<String> period(Map<String, Study> areas) {
    Map<String, Long> counts =
        areas.values().stream()
            .flatMap(area -> figures(area).stream())
            .collect(Collectors.groupingBy(ObservationRow::period, Collectors.counting()));
    long some = areas.values().stream().filter(area -> !figures(area).isEmpty()).count();
    Comparator<String> byEnd = Comparator.comparing(text -> Period.parse(text).before());
    Comparator<String> byCount = Comparator.comparing(counts::get);
    return counts.keySet().stream()
        .filter(period -> 2 * counts.get(period) >= some)
        .max(byEnd)
        .or(() -> counts.keySet().stream().max(byCount.thenComparing(byEnd)));
  }

  private static List<ObservationRow> figures(Study study) {
    return study.compared().stream().filter(FigureWords::isFigure).toList();
  }

  private static Map<String, Study> byArea(Optional<Figures> all) {
    Map<String, Study> byArea = new TreeMap<>();
    all.ifPresent(
        figures ->
            figures
                .series()
                .forEach(one -> byArea.put(one.area(), new Study(figures.indicator(), one))));
    return byArea;
  }

  /** What the weights hold for the very period of this figure. */
  private static OptionalDouble weightOf(Optional<Study> weights, ObservationRow row) {
    return weights(weights)
        .filter(one -> one.period().equals(row.period()))
        .mapToDouble(Sampling::positive)
        .findFirst();
  }

  /** What the weights hold for the last period that ended when this figure's did, or before. */
  private static OptionalDouble weightBy(Optional<Study> weights, ObservationRow row) {
    return weights(weights)
        .filter(one -> !one.periodBefore().isAfter(row.periodBefore()))
        .max(Comparator.comparing(ObservationRow::periodBefore))
        .map(one -> OptionalDouble.of(positive(one)))
        .orElseGet(OptionalDouble::empty);
  }

  private static Stream<ObservationRow> weights(Optional<Study> weights) {
    return weights.stream()
        .flatMap(study -> figures(study).stream())
        .filter(one -> one.value() != null);
  }

  private static double positive(ObservationRow row) {
    if (row.value().signum() < 0) {
      throw ProblemException.badRequest(
          "parameter '" + WEIGHTS + "'", "holds a negative value for " + row.period());
    }
    return row.value().doubleValue();
  }
}
