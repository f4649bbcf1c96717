package se.utfall.charts.spec;

/** The natural limits: between them lies what chance alone gives. */
public record LimitBand(Level lower, Level upper) {

  public LimitBand {
    if (lower.value().compareTo(upper.value()) > 0) {
      throw new IllegalArgumentException(
          "lower must not be above upper: " + lower.value() + " > " + upper.value());
    }
  }
}
