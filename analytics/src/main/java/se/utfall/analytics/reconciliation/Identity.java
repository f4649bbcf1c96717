package se.utfall.analytics.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.utfall.analytics.money.Cell;

/**
 * What must hold between printed cells: judged = Σ coefficient · cell.
 *
 * @param rule code of the rule
 * @param judged the cell that is held against the others, in the unit of its table
 * @param terms the others
 */
public record Identity(String rule, Kind kind, Cell judged, List<Term> terms) {

  /** Why they must agree. */
  public enum Kind {
    /** A deviation is made of its two columns. */
    DEVIATION,
    /** A sum is made of its parts. */
    SUM,
    /** An organisation is made of the organisations below it. */
    ORGANISATION_SUM,
    /** One figure stands in two places. */
    SAME_FIGURE,
    /** A figure is the sum of the lines of another table. */
    CROSS_TABLE_SUM,
    /** The closing balance follows from the opening. */
    EQUITY_ROLL_FORWARD,
    /** A sentence names a figure. */
    CLAIM
  }

  public Identity {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(judged, "judged");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("terms of " + rule + " must not be empty");
    }
  }

  /** The judged cell and those of the terms. */
  public Stream<Cell> cells() {
    return Stream.concat(Stream.of(judged), terms.stream().map(Term::cell));
  }
}
