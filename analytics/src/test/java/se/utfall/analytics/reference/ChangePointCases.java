package se.utfall.analytics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.utfall.analytics.changepoint.ChangePointAnalysis;
import se.utfall.analytics.changepoint.ChangePointResult;
import se.utfall.analytics.changepoint.ChangePointSettings;
import se.utfall.analytics.changepoint.Cusum;
import se.utfall.analytics.changepoint.LeastSquaresShift;
import se.utfall.analytics.changepoint.Levels;
import se.utfall.analytics.changepoint.Pettitt;
import se.utfall.analytics.changepoint.Segment;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;

/** Change points. Positions are rows counted from 1. */
final class ChangePointCases {

  /** What a case expects where there are too few values for a standard deviation. */
  private static final Map<String, Object> NO_CUSUM = noCusum();

  private ChangePointCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of("change-point", CaseCheck.comparing(ChangePointCases::changePoint));
  }

  private static Map<String, ?> changePoint(ReferenceCase reference) {
    var result = analyse(reference, ChangePointSettings.DEFAULT);
    var fields = new HashMap<String, Object>();
    fields.put("pettitt", result.pettitt().toOptional().map(test -> pettitt(reference, test)));
    fields.put(
        "cusum", result.cusum().toOptional().map(path -> cusum(reference, path)).orElse(NO_CUSUM));
    fields.put(
        "single_shift_least_squares",
        result.leastSquares().toOptional().map(ChangePointCases::leastSquares));
    fields.put(
        "pelt_mean",
        StreamSupport.stream(reference.expected().path("pelt_mean").spliterator(), false)
            .map(expected -> pelt(reference, expected))
            .toList());
    return fields;
  }

  private static ChangePointResult analyse(ReferenceCase reference, ChangePointSettings settings) {
    return new ChangePointAnalysis(settings)
        .analyse(SeriesTable.ofExact(reference.x(), reference.values()), Better.NEUTRAL);
  }

  private static Map<String, ?> pettitt(ReferenceCase reference, Pettitt test) {
    var fields = new HashMap<String, Object>();
    fields.put("n", test.n());
    fields.put("U", test.path());
    fields.put("K", test.k());
    fields.put("change_after_positions", positions(test.lastRowsBefore()));
    fields.put("change_after_period", period(reference, test.lastRowsBefore()));
    fields.put("p_approx", test.p());
    fields.put("mean_before", test.levels().map(Levels::meanBefore));
    fields.put("mean_after", test.levels().map(Levels::meanAfter));
    return fields;
  }

  private static Map<String, Object> cusum(ReferenceCase reference, Cusum path) {
    var fields = new HashMap<String, Object>();
    fields.put("sd", path.sd());
    fields.put("cusum", path.path());
    fields.put("max_abs", path.largest());
    fields.put("range", path.range());
    fields.put("statistic", path.test().toOptional().map(Cusum.Test::statistic));
    fields.put("p", path.test().toOptional().map(Cusum.Test::p));
    fields.put("change_after_positions", positions(path.lastRowsBefore()));
    fields.put("change_after_period", period(reference, path.lastRowsBefore()));
    return fields;
  }

  private static Map<String, Object> noCusum() {
    var fields = new HashMap<String, Object>();
    List.of("sd", "cusum", "max_abs", "range", "statistic", "p", "change_after_period")
        .forEach(name -> fields.put(name, null));
    fields.put("change_after_positions", List.of());
    return fields;
  }

  private static Map<String, ?> leastSquares(LeastSquaresShift shift) {
    return Map.of(
        "change_after_position", shift.levels().lastRowBefore() + 1,
        "rss_two_means", shift.rssTwoMeans(),
        "rss_one_mean", shift.rssOneMean(),
        "mean_before", shift.levels().meanBefore(),
        "mean_after", shift.levels().meanAfter());
  }

  private static Map<String, ?> pelt(ReferenceCase reference, JsonNode expected) {
    var penalty = expected.get("penalty").asDouble();
    var minimum = reference.parameter("min_segment_length").asInt();
    var settings = ChangePointSettings.DEFAULT.withSegments(minimum, penalty);
    var found = analyse(reference, settings).segmentation().toOptional().orElseThrow();
    return Map.of(
        "penalty", found.penalty(),
        "change_after_positions", positions(found.lastRowsBefore()),
        "objective", found.objective(),
        "segment_means", found.segments().stream().map(Segment::mean).toList(),
        "segment_lengths", found.segments().stream().map(Segment::n).toList());
  }

  private static List<Integer> positions(List<Integer> rows) {
    return rows.stream().map(row -> row + 1).toList();
  }

  private static Object period(ReferenceCase reference, List<Integer> rows) {
    return rows.isEmpty() ? null : reference.data().get("periods").get(rows.get(0)).asText();
  }
}
