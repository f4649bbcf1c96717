package se.utfall.analytics.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.utfall.analytics.correlation.Autocorrelation;
import se.utfall.analytics.correlation.AutocorrelationAnalysis;
import se.utfall.analytics.correlation.AutocorrelationSettings;
import se.utfall.analytics.correlation.CorrelationAnalysis;
import se.utfall.analytics.correlation.CorrelationResult;
import se.utfall.analytics.correlation.CorrelationSettings;
import se.utfall.analytics.correlation.CrossCorrelation;
import se.utfall.analytics.correlation.CrossCorrelation.AtLag;
import se.utfall.analytics.correlation.LjungBox;
import se.utfall.analytics.correlation.Pearson;
import se.utfall.analytics.correlation.Spearman;
import se.utfall.analytics.series.SeriesTable;

/** Relation: correlation, cross-correlation and autocorrelation. */
final class CorrelationCases {

  private CorrelationCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "correlation", CaseCheck.comparing(CorrelationCases::correlation),
        "cross-correlation", CaseCheck.comparing(CorrelationCases::crossCorrelation),
        "autocorrelation", CaseCheck.comparing(CorrelationCases::autocorrelation));
  }

  private static CorrelationResult analyse(ReferenceCase reference, CorrelationSettings settings) {
    var positions = positions(reference);
    return new CorrelationAnalysis(settings)
        .analyse(
            SeriesTable.ofExact(positions, reference.numbers("x")),
            SeriesTable.ofExact(positions, reference.values()));
  }

  private static double[] positions(ReferenceCase reference) {
    return IntStream.range(0, reference.values().length).asDoubleStream().toArray();
  }

  private static Map<String, ?> correlation(ReferenceCase reference) {
    var level = 1 - reference.parameter("level").asDouble();
    var result = analyse(reference, new CorrelationSettings(level, 5, OptionalInt.empty()));
    return Map.of(
        "n", result.basis().valued(),
        "pearson", pearson(result.pearson().toOptional()),
        "spearman", spearman(result.spearman().toOptional()),
        "kendall_tau_b", result.kendallTauB().toOptional());
  }

  private static Map<String, ?> pearson(Optional<Pearson> found) {
    var fields = new HashMap<String, Object>();
    fields.put("r", found.map(Pearson::r));
    fields.put("t", found.flatMap(pearson -> boxed(pearson.t())));
    fields.put("df", found.map(Pearson::degreesOfFreedom));
    fields.put("p", found.map(Pearson::p));
    fields.put("ci95_fisher", found.map(pearson -> TrendCases.limits(pearson.interval())));
    return fields;
  }

  private static Map<String, ?> spearman(Optional<Spearman> found) {
    return Map.of(
        "rho", found.map(Spearman::rho),
        "t", found.flatMap(spearman -> boxed(spearman.t())),
        "p_t", found.map(Spearman::pT),
        "p_exact",
            found
                .filter(spearman -> !spearman.tied())
                .flatMap(spearman -> boxed(spearman.pExact())));
  }

  private static Map<String, ?> crossCorrelation(ReferenceCase reference) {
    var maxLag = reference.parameter("max_lag").asInt();
    var found =
        analyse(reference, CorrelationSettings.DEFAULT.withMaxLag(maxLag)).byLag().toOptional();
    return Map.of(
        "lags", each(found, AtLag::lag),
        "ccf", each(found, AtLag::correlation),
        "overlap_pearson", each(found, at -> boxed(at.overlapPearson())),
        "bound95", found.map(CrossCorrelation::bound),
        "lag_of_max_abs_ccf", found.map(CrossCorrelation::lagOfLargest));
  }

  private static Optional<List<Object>> each(
      Optional<CrossCorrelation> found, Function<AtLag, Object> of) {
    return found.map(lags -> lags.lags().stream().map(of).toList());
  }

  private static Map<String, ?> autocorrelation(ReferenceCase reference) {
    var maxLag = reference.parameter("max_lag").asInt();
    var settings =
        AutocorrelationSettings.ofLags(maxLag, reference.parameter("ljung_box_lag").asInt());
    var result =
        new AutocorrelationAnalysis(settings)
            .analyse(SeriesTable.ofExact(positions(reference), reference.values()));
    var found = result.autocorrelation().toOptional();
    var test = found.flatMap(memory -> memory.ljungBox().toOptional());
    var undefined = Collections.nCopies(maxLag, OptionalDouble.empty());
    return Map.of(
        "acf", found.<Object>map(Autocorrelation::coefficients).orElse(undefined),
        "bound95", result.bound(),
        "ljung_box", test.map(LjungBox::statistic),
        "ljung_box_p", test.map(LjungBox::p));
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
