package se.utfall.analytics.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * Says what a reader can work out of the hidden cells of a table, whatever the reason they are
 * hidden for.
 *
 * <p>In: the cells ({@link CountTable}), all {@link Sum}s the reader knows, the ids of the hidden
 * cells. Out: for each hidden cell the least and the greatest count, in persons, among all tables
 * that keep the sums, agree with every published cell and have no cell below 0, fractions of
 * persons allowed. The two are solved in exact arithmetic.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of counts, holds a
 * missing or negative count, is too large, or does not add up; for an id that is not in it. {@link
 * ArithmeticException} or a stop by its bound of work for sums so entangled that whole numbers of
 * 64 bits do not suffice.
 *
 * <p>Source: Fischetti and Salazar-González (2001), section 2: the attacker's problem; sdcTable's
 * {@code attack()} the same.
 */
public final class IntervalAudit {

  /** The feasible interval of each hidden cell, in the order of the ids. */
  public Map<String, FeasibleInterval> audit(
      Table table, List<Sum> sums, Collection<String> hidden) {
    var counts = new Counts(table, sums);
    var cells = counts.cells("hidden", hidden);
    var violations = counts.check(cells).violations();
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException("table does not add up: " + violations.get(0));
    }
    var audit = new Audit(counts, cells);
    var intervals = new LinkedHashMap<String, FeasibleInterval>();
    cells.stream().forEach(cell -> intervals.put(counts.id(cell), audit.interval(cell)));
    return intervals;
  }
}
