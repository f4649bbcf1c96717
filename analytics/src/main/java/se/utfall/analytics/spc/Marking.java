package se.utfall.analytics.spc;

/** Which points of a run that is long enough are signals. */
public enum Marking {
  /** Every point of the run. */
  ALL("all"),
  /** From the point on at which the run became long enough. */
  FROM_KTH("from_kth");

  private final String suffix;

  Marking(String suffix) {
    this.suffix = suffix;
  }

  String suffix() {
    return suffix;
  }
}
