package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Cell;

/**
 * Printed figures that do not agree.
 *
 * @param rule code of the rule or the claim
 * @param at the cell that is held against the others; for a claim its table is {@code (text)} and
 *     its line what the claim is about
 * @param unit unit of the amounts below
 * @param allowed what the cell may be for all that the others say
 * @param printed what it is
 * @param difference the smallest error that explains it; 0 when rounding could, empty for a wrong
 *     sign
 * @param cause the cell with a wrong sign that this one only follows from, if it does
 * @param against the cells it is held against, with what is printed there
 * @param sources where the figures stand, the judged one first
 */
public record Discrepancy(
    String rule,
    Identity.Kind kind,
    Fault fault,
    Cell at,
    String unit,
    Bounded allowed,
    BigDecimal printed,
    Optional<BigDecimal> difference,
    Optional<Cell> cause,
    List<Against> against,
    List<Origin> sources) {

  /** What is wrong. */
  public enum Fault {
    /** No figures that round to the printed ones agree. */
    AMOUNT,
    /** The figure agrees with the other sign. */
    SIGN,
    /** The figure agrees when it is a thousand times as much or as little. */
    UNIT,
    /** One figure is printed in two ways that rounding could explain only at its very edge. */
    PRINTED_DIFFERENTLY
  }

  /**
   * A figure that the judged one is held against.
   *
   * @param coefficient what it is multiplied by
   * @param unit its own unit
   */
  public record Against(Cell cell, BigDecimal coefficient, BigDecimal printed, String unit) {}

  /** A place in a source. */
  public record Origin(String source, Optional<String> section) {}

  public Discrepancy {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(cause, "cause");
    against = List.copyOf(against);
    sources = List.copyOf(sources);
  }

  /** Whether nothing but a fault explains it. */
  public boolean isError() {
    return fault != Fault.PRINTED_DIFFERENTLY;
  }
}
