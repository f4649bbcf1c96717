package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What must agree with what, as a row of the file of rules: {@code left · factor = right}.
 *
 * @param kind {@code same_figure}, {@code organisation_sum}, {@code cross_table_sum} or {@code
 *     equity_roll_forward}; another is no error here, it cannot be judged
 */
public record Rule(String code, String kind, Side left, Side right, BigDecimal factor) {

  /** Table, organisation and line of one side; a word in parentheses has a meaning of its own. */
  public record Side(String table, String organisation, String line) {

    public Side {
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(line, "line");
    }
  }

  public Rule {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    if (factor.signum() == 0) {
      throw new IllegalArgumentException("factor of rule " + code + " is 0");
    }
  }
}
