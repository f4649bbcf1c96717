package se.utfall.api.forecast;

import java.util.Optional;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.outcome.AgainstNaive;
import se.utfall.analytics.forecast.outcome.Coverage;
import se.utfall.analytics.forecast.outcome.ReviewPart;
import se.utfall.analytics.forecast.outcome.ReviewResult;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;

/** Says how earlier forecasts would have turned out, and on what values that is reckoned. */
final class RecordSentence {
  private final Words words;
  private final RoundedWords rounded;

  RecordSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.rounded = new RoundedWords(words, indicator);
  }

  /** Of a record on this basis. */
  String of(String basis, ReviewResult review) {
    ReviewPart all = review.overall();
    Optional<Accuracy> accuracy = all.accuracy().toOptional();
    return accuracy
        .filter(found -> found.n() >= RecordReader.FEWEST)
        .map(found -> words.text("forecast.record." + basis, judged(found, all)))
        .orElseGet(() -> words.text("forecast.record.none"));
  }

  private String judged(Accuracy accuracy, ReviewPart all) {
    String missed =
        words.text(
            "forecast.record.missed", words.count(accuracy.n()), rounded.error(accuracy.mae()));
    String way = accuracy.me() == 0 ? "even" : accuracy.me() > 0 ? "low" : "high";
    String biased = words.text("forecast.record." + way, missed, rounded.bareError(accuracy.me()));
    String beside =
        all.againstNaive()
            .toOptional()
            .map(AgainstNaive::naiveMae)
            .map(naive -> words.text("forecast.record.naive", biased, rounded.bareError(naive)))
            .orElse(biased);
    return all.coverage().stream()
        .filter(coverage -> coverage.level() == 0.95)
        .findFirst()
        .map(coverage -> held(beside, coverage))
        .orElse(beside);
  }

  private String held(String said, Coverage coverage) {
    return words.text(
        "forecast.record.held",
        said,
        words.count(coverage.covered()),
        words.count(coverage.judged()));
  }
}
