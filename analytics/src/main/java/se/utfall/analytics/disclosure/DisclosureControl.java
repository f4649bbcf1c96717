package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import tech.tablesaw.api.Table;

/**
 * Says which cells of a table of counts must be hidden: those with a small count, and as few others
 * as it takes for nobody to work these out.
 *
 * <p>In: the cells ({@link CountTable}, persons), every {@link Sum} a reader knows of, and the
 * cells that must be published (grand totals). Out: a {@link DisclosureResult}: for each cell
 * published, primary or secondary, and what a reader can work out of the hidden ones. The order of
 * cells and sums does not matter; the same table always gets the same answer.
 *
 * <p>The attack that is modelled: a reader knows the sums, all published cells, that no count is
 * negative and that counts are whole; he combines all sums at once. The limits he reaches are those
 * of linear programming, drawn in to whole numbers. Not modelled:
 *
 * <ul>
 *   <li>whoever is alone in a cell and knows its count; what he opens is named in {@link
 *       Protection#openToOneself()} with {@link Warning#OPEN_TO_ONESELF}
 *   <li>persons in one cell who put together what they know; a reader who is told which hidden
 *       cells are the small ones; that all persons of a published group are alike
 *   <li>earlier releases, unless their cells stand in the same table with sums that tie them
 * </ul>
 *
 * <p>A table that does not add up gets no protection: its true counts are not known, so nothing can
 * be said of what can be worked out. No minimum n; a table without small counts hides nothing.
 *
 * <p>Errors: {@link IllegalArgumentException} naming the argument for a table that is not one of
 * counts, ids that are not in it or twice, missing or negative counts, more than {@value
 * Counts#MOST_CELLS} cells or {@value Counts#MOST_SUMS} sums.
 *
 * <p>Sources: at {@link Elimination}, {@link Search} and {@link IntervalAudit}. Why not hypercubes
 * or table by table: both miss combinations of sums.
 */
public final class DisclosureControl {

  private final DisclosureSettings settings;

  public DisclosureControl(DisclosureSettings settings) {
    this.settings = settings;
  }

  public DisclosureResult protect(Table table, List<Sum> sums, Collection<String> neverHidden) {
    var counts = new Counts(table, sums);
    var never = counts.cells("neverHidden", neverHidden);
    var check = counts.check(never);
    if (!check.addsUp()) {
      return without(check, Reason.DOES_NOT_ADD_UP, List.of());
    }
    try {
      return protect(counts, never, check);
    } catch (Work.Spent | ArithmeticException tooMuch) {
      return without(check, Reason.TOO_MUCH_WORK, List.of());
    }
  }

  private DisclosureResult protect(Counts counts, BitSet never, CountCheck check) {
    var primary = cells(counts, cell -> settings.isSmall(counts.count(cell)));
    var hideable = cells(counts, cell -> !never.get(cell) && mayBeHidden(counts.count(cell)));
    if (primary.isEmpty()) {
      return result(counts, check, primary, new Suppression.Choice(primary, true));
    }
    var open = (BitSet) primary.clone();
    open.and(never);
    var guarded = (BitSet) primary.clone();
    guarded.andNot(never);
    var suppression = new Suppression(counts, guarded, hideable, settings);
    open.or(suppression.unprotectable());
    return open.isEmpty()
        ? result(counts, check, primary, suppression.choose())
        : without(check, Reason.CANNOT_BE_PROTECTED, counts.ids(open));
  }

  private boolean mayBeHidden(long count) {
    return count > 0 || settings.zeros() != Zeros.PUBLISHED;
  }

  private DisclosureResult result(
      Counts counts, CountCheck check, BitSet primary, Suppression.Choice choice) {
    var audit = new Audit(counts, choice.hidden());
    var cells =
        IntStream.range(0, counts.size())
            .mapToObj(cell -> decision(counts, cell, primary, choice.hidden(), audit))
            .toList();
    requireProtected(cells);
    var open = counts.ids(audit.openToOneself(settings));
    return new DisclosureResult(
        check,
        Finding.found(new Protection(cells, choice.fewest(), open)),
        List.of(),
        open.isEmpty() ? Set.of() : Set.of(Warning.OPEN_TO_ONESELF));
  }

  private static CellDecision decision(
      Counts counts, int cell, BitSet primary, BitSet hidden, Audit audit) {
    var status = primary.get(cell) ? CellStatus.PRIMARY : CellStatus.SECONDARY;
    return new CellDecision(
        counts.id(cell),
        counts.count(cell),
        hidden.get(cell) ? status : CellStatus.PUBLISHED,
        hidden.get(cell) ? Optional.of(audit.interval(cell)) : Optional.empty());
  }

  /** The last look before anything is let out: independent of how the cells were chosen. */
  private void requireProtected(List<CellDecision> cells) {
    for (CellDecision cell : cells) {
      var small = settings.isSmall(cell.count());
      var width = small ? settings.primaryWidth() : settings.secondaryWidth();
      if (small && !cell.isHidden()
          || cell.interval().filter(interval -> !interval.isAtLeast(width)).isPresent()) {
        throw new IllegalStateException("not protected: " + cell.cell());
      }
    }
  }

  private static DisclosureResult without(CountCheck check, Reason reason, List<String> open) {
    return new DisclosureResult(check, Finding.withheld(reason), open, Set.of());
  }

  private static BitSet cells(Counts counts, IntPredicate which) {
    var cells = new BitSet();
    IntStream.range(0, counts.size()).filter(which).forEach(cells::set);
    return cells;
  }
}
