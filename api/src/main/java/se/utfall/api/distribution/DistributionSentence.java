package se.utfall.api.distribution;

import java.util.List;
import se.utfall.analytics.distribution.DistributionResult;
import se.utfall.analytics.distribution.Quantile;
import se.utfall.analytics.distribution.Summary;
import se.utfall.analytics.distribution.WeightedSummary;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;

/**
 * How values are spread, as one plain sentence: lowest, middle and highest with their places, where
 * about half of them lie, and how many are not with.
 */
final class DistributionSentence {
  private static final int FEWEST = 3;

  /** With fewer, "about half" between the quartiles can be a third. */
  private static final int FEWEST_FOR_HALF = 8;

  private final Words words;
  private final Sample sample;
  private final FigureWords figures;
  private final PeriodWords periods;
  private final int decimals;

  DistributionSentence(Words words, Sample sample) {
    this.words = words;
    this.sample = sample;
    this.figures = new FigureWords(words, sample.study().indicator());
    this.periods = new PeriodWords(words);
    this.decimals = sample.study().indicator().decimals() + 1;
  }

  String of(DistributionResult result) {
    int n = result.basis().valued();
    if (n == 0) {
      return words.text("distribution.nothing");
    }
    String said =
        n < FEWEST
            ? words.text("distribution.few", words.count(FEWEST), words.count(n))
            : spread(result.summary().toOptional().orElseThrow());
    String weighted = result.weighted().toOptional().map(all -> weighted(said, all)).orElse(said);
    int leftOut = sample.absent() + result.basis().boundsOnly();
    return leftOut == 0
        ? weighted
        : words.text("distribution.leftOut", weighted, words.count(leftOut));
  }

  private String spread(Summary all) {
    if (all.smallest() == all.largest()) {
      return words.text("distribution.equal", which(all.n()), known(all.smallest()));
    }
    String said =
        words.text(
            "distribution.spread",
            which(all.n()),
            known(all.smallest()),
            where(all.smallest()),
            at(all.median()).isEmpty() ? computed(all.median()) : known(all.median()),
            known(all.largest()),
            where(all.largest()));
    return all.n() < FEWEST_FOR_HALF
        ? said
        : words.text(
            "distribution.half",
            said,
            computed(quantile(all, 0.25)),
            computed(quantile(all, 0.75)));
  }

  private String weighted(String said, WeightedSummary all) {
    String name = sample.weights().map(study -> study.indicator().name()).orElse("");
    boolean isNamed = !name.isEmpty() && !name.equals(sample.study().indicator().name());
    return words.text(
        isNamed ? "distribution.weighted.by" : "distribution.weighted",
        said,
        computed(all.mean()),
        name);
  }

  private String which(int n) {
    if (sample.isOfAreas()) {
      String when = periods.when(sample.period().orElseThrow());
      return words.text("distribution.areas." + sample.level(), words.count(n), when);
    }
    List<Sample.Place> valued = valued();
    return words.text(
        "distribution.measurements",
        words.count(n),
        valued.get(0).name(),
        valued.get(n - 1).name());
  }

  /** The value of a place, as exactly as it is known. */
  private String known(double value) {
    return figures.withUnit(at(value).get(0).row());
  }

  private String where(double value) {
    List<Sample.Place> places = at(value);
    String key = sample.isOfAreas() ? "distribution.several.areas" : "distribution.several.times";
    return places.size() == 1 ? places.get(0).name() : words.text(key, words.count(places.size()));
  }

  private List<Sample.Place> at(double value) {
    return valued().stream().filter(one -> one.row().value().doubleValue() == value).toList();
  }

  private List<Sample.Place> valued() {
    return sample.places().stream().filter(one -> one.row().value() != null).toList();
  }

  private String computed(double number) {
    return figures.computedLevel(number, decimals);
  }

  private static double quantile(Summary all, double probability) {
    return all.quantiles().stream()
        .filter(one -> one.probability() == probability)
        .mapToDouble(Quantile::value)
        .findFirst()
        .orElseThrow();
  }
}
