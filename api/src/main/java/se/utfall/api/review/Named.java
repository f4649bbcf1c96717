package se.utfall.api.review;

import se.utfall.analytics.deviation.Deviation;

/** What a deviation is called, also when it is no longer in what was printed. */
record Named(String organisation, String line, String period) {

  static Named of(FollowUp one) {
    return one.found()
        .map(found -> of(found.deviation()))
        .orElseGet(
            () ->
                one.review()
                    .map(row -> new Named(row.organisation(), row.line(), row.period()))
                    .orElseThrow());
  }

  private static Named of(Deviation deviation) {
    return new Named(deviation.organisation(), deviation.line(), deviation.period());
  }
}
