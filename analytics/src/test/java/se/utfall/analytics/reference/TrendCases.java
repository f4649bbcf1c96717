package se.utfall.analytics.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.HamedRao;
import se.utfall.analytics.trend.HirschSlack;
import se.utfall.analytics.trend.MannKendall;
import se.utfall.analytics.trend.SeasonalKendall;
import se.utfall.analytics.trend.TheilSen;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.analytics.trend.TrendSettings;

/** Trend: Mann–Kendall and Theil–Sen. */
final class TrendCases {

  private static final TrendAnalysis FROM_TWO_VALUES =
      new TrendAnalysis(new TrendSettings(0.05, 2, 5));

  private TrendCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "mann-kendall",
        CaseCheck.comparing(
            TrendCases::mannKendall, "hamed_rao_ols_detrended", "hamed_rao_lags_1_to_3"),
        "theil-sen",
        CaseCheck.comparing(TrendCases::theilSen, "ci95_slope_rounded_ranks", "intercept_conover"),
        "seasonal-mann-kendall",
        CaseCheck.comparing(TrendCases::seasonal));
  }

  private static TrendResult trend(ReferenceCase reference) {
    return FROM_TWO_VALUES.analyse(
        SeriesTable.ofExact(reference.x(), reference.values()), Better.NEUTRAL);
  }

  private static Map<String, ?> mannKendall(ReferenceCase reference) {
    var result = trend(reference);
    var fields = new HashMap<String, Object>(test(result.mannKendall()));
    fields.put("hamed_rao", result.hamedRao().toOptional().map(TrendCases::memory));
    return fields;
  }

  private static Map<String, ?> theilSen(ReferenceCase reference) {
    var result = trend(reference);
    var fields = new HashMap<String, Object>(test(result.mannKendall()));
    result.theilSen().toOptional().ifPresent(line -> fields.putAll(line(line)));
    return fields;
  }

  /** A case has cycles of seasons; here they are years, and the slope is per year. */
  private static Map<String, ?> seasonal(ReferenceCase reference) {
    var period = reference.parameter("period").asInt();
    var times = new double[reference.values().length];
    var stated = reference.data().has("season") && reference.data().has("cycle");
    for (int i = 0; i < times.length; i++) {
      var season = stated ? reference.numbers("season")[i] : i % period + 1;
      var cycle = stated ? reference.numbers("cycle")[i] : i / period;
      times[i] = cycle + (season - 0.5) / period;
    }
    var settings = new TrendSettings(0.05, 2, 5).withSeasons(period);
    var table = SeriesTable.ofExact(times, reference.values());
    var result = new TrendAnalysis(settings).analyse(table, Better.NEUTRAL).seasonal();
    return seasonal(result.toOptional().orElseThrow());
  }

  private static Map<String, ?> seasonal(SeasonalKendall test) {
    return Map.of(
        "S", test.s(),
        "var_S", test.variance(),
        "z", test.z(),
        "p", test.p(),
        "z_without_continuity", test.zUncorrected(),
        "tau", test.tau(),
        "seasonal_sen_slope_per_cycle", test.slope().toOptional(),
        "seasons", test.seasons().stream().map(TrendCases::season).toList(),
        "hirsch_slack", test.hirschSlack().toOptional().map(TrendCases::hirschSlack));
  }

  private static Map<String, ?> season(SeasonalKendall.Season season) {
    return Map.of(
        "season", season.season(),
        "n", season.n(),
        "S", season.s(),
        "var_S", season.variance());
  }

  private static Map<String, ?> hirschSlack(HirschSlack test) {
    return Map.of("var_S", test.variance(), "z", test.z(), "p", test.p());
  }

  private static Map<String, ?> test(Finding<MannKendall> found) {
    var test = found.toOptional().orElseThrow();
    return Map.of(
        "n", test.n(),
        "var_S", test.variance(),
        "S", test.s(),
        "z", test.z(),
        "p", test.pNormal(),
        "tau_a", test.tauA(),
        "tau_b", test.tauB(),
        "tie_groups", test.tieGroups(),
        "p_exact", test.pExact());
  }

  private static Map<String, ?> line(TheilSen line) {
    return Map.of(
        "n_slopes", line.pairs(),
        "slope", line.slope(),
        "intercept", line.intercept(),
        "C", line.spread(),
        "rank_lower", line.lowerRank(),
        "rank_upper", line.upperRank(),
        "ci95_slope", limits(line.interval()));
  }

  private static Map<String, ?> memory(HamedRao memory) {
    var corrected = memory.corrected().toOptional();
    return Map.of(
        "acf_bound", memory.bound(),
        "lag1_rank_autocorrelation", memory.lag1(),
        "significant_lags", memory.significantLags(),
        "acf_at_significant_lags", memory.autocorrelations(),
        "variance_factor", memory.factor(),
        "var_S", corrected.map(HamedRao.Corrected::variance),
        "z", corrected.map(HamedRao.Corrected::z),
        "p", corrected.map(HamedRao.Corrected::p));
  }

  /** The two limits, both undefined where there is no interval. */
  static Object limits(Finding<Interval> interval) {
    return interval
        .toOptional()
        .map(limits -> Arrays.asList(limits.lower(), limits.upper()))
        .orElse(Arrays.asList(null, null));
  }
}
