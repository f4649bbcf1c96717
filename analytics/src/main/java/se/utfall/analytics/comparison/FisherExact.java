package se.utfall.analytics.comparison;

/** Fisher's exact test of a table of two groups; see {@link TwoProportions}. */
final class FisherExact {

  private FisherExact() {}

  static double p(Estimate first, Estimate second) {
    var n1 = first.base();
    var all = n1 + second.base();
    var counted = (double) first.count() + second.count();
    var low = (long) Math.max(0, counted - second.base());
    var high = (long) Math.min(n1, counted);
    var mode = (long) Math.floor((n1 + 1) * (counted + 1) / (all + 2));
    return new TwoSidedExact(
            low,
            high,
            Math.max(low, Math.min(high, mode)),
            k -> (counted - k) * (n1 - k) / ((k + 1.0) * (all - counted - n1 + k + 1)))
        .p(first.count());
  }
}
