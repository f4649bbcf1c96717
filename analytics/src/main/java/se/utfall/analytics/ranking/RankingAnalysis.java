package se.utfall.analytics.ranking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.EstimatedGroups;
import se.utfall.analytics.comparison.Group;
import se.utfall.analytics.comparison.GroupEstimates;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Ranks areas and says of each which ranks it may truly have.
 *
 * <pre>
 * best rank  = 1 + areas whose whole interval lies on the better side of this one's
 * worst rank = n − areas whose whole interval lies on the worse side
 * </pre>
 *
 * <p>For counts each of the n areas gets an interval of level {@code (1 − α)^(1/n)}, wider than the
 * one that is shown for it alone, so that all hold at once with 1 − α; then so do all the ranks.
 * The usual 95 percent intervals would promise more than they keep: of 96 areas five or so miss.
 *
 * <p>Intervals that meet in one point overlap. Areas with equal figures are tied and share the best
 * of their ranks. Areas without a figure are named, not ranked. Minimum n: two areas with a figure
 * or bounds.
 *
 * <p>Errors: {@link IllegalArgumentException} for tables of another shape, bounds that cross, and
 * as in {@link GroupEstimates}.
 *
 * <p>Source: M. Klein, T. Wright and J. Wieczorek (2020), A joint confidence region for an overall
 * ranking of populations, JRSS C 69:589; Z. Šidák (1967), JASA 62.
 */
public final class RankingAnalysis {

  private final First first;
  private final double level;

  /** At 95 percent. */
  public RankingAnalysis(First first) {
    this(first, 0.05);
  }

  /**
   * @param first which figure stands first
   * @param level chance that some area's true rank lies outside its possible ranks: 0.05
   */
  public RankingAnalysis(First first, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
    this.first = first;
    this.level = level;
  }

  /** Ranks proportions or rates of a {@link se.utfall.analytics.comparison.CountTable}. */
  public RankingResult rankCounts(Table table, ComparisonSettings settings) {
    var n = estimated(new GroupEstimates(settings).of(table)).size();
    var each = n == 0 ? level : -Math.expm1(Math.log1p(-level) / n);
    var groups = new GroupEstimates(settings.withLevel(each)).of(table);
    var contenders =
        estimated(groups).stream()
            .map(g -> Contender.of(g.name(), g.estimate().toOptional().orElseThrow()))
            .toList();
    var unranked =
        groups.groups().stream()
            .filter(group -> group.estimate().whyWithheld().isPresent())
            .map(Group::name)
            .toList();
    return result(with(groups.basis()), RankBasis.JOINT_CONFIDENCE, contenders, unranked);
  }

  /** Ranks figures of a {@link RankingTable} by what their source states. */
  public RankingResult rankFigures(Table table) {
    var all = contenders(table);
    var known = all.stream().filter(Contender::isKnown).toList();
    var unranked = all.stream().filter(c -> !c.isKnown()).map(Contender::area).toList();
    return result(basis(known, unranked.size()), RankBasis.STATED_BOUNDS, known, unranked);
  }

  private RankingResult result(
      Basis basis, RankBasis certainty, List<Contender> contenders, List<String> unranked) {
    if (contenders.size() < 2) {
      return new RankingResult(basis, Finding.withheld(Reason.TOO_FEW_VALUES), unranked, Set.of());
    }
    var ordering = new Ordering(contenders, first);
    var warnings = EnumSet.noneOf(Warning.class);
    if (ordering.hasOverlaps()) {
      warnings.add(Warning.RANKS_OVERLAP);
    }
    if (certainty == RankBasis.STATED_BOUNDS) {
      warnings.add(Warning.CHANCE_NOT_ALLOWED_FOR);
    } else if (basis.approximate() > 0) {
      warnings.add(Warning.TAKES_NAMED_VALUES);
    }
    return new RankingResult(
        basis, Finding.found(new Ranking(certainty, ordering.places())), unranked, warnings);
  }

  private static List<Group> estimated(EstimatedGroups groups) {
    return groups.groups().stream()
        .filter(group -> group.estimate().toOptional().isPresent())
        .toList();
  }

  private static List<Contender> contenders(Table table) {
    var areas = (StringColumn) table.column(RankingTable.AREA);
    var value = column(table, RankingTable.VALUE);
    var lower = column(table, RankingTable.LOWER);
    var upper = column(table, RankingTable.UPPER);
    return IntStream.range(0, value.length)
        .mapToObj(i -> Contender.of(areas.get(i), value[i], lower[i], upper[i]))
        .peek(RankingAnalysis::requireOrder)
        .toList();
  }

  private static void requireOrder(Contender contender) {
    var crossed = contender.lower() > contender.upper();
    if (crossed || contender.value() < contender.lower() || contender.value() > contender.upper()) {
      throw new IllegalArgumentException(
          "value or bounds of area " + contender.area() + " contradict each other");
    }
  }

  private static double[] column(Table table, String name) {
    if (!table.containsColumn(name) || !(table.column(name) instanceof DoubleColumn column)) {
      throw new IllegalArgumentException("table has no column of doubles named " + name);
    }
    return column.asDoubleArray();
  }

  private static Basis basis(List<Contender> known, int missing) {
    var exact = (int) known.stream().filter(c -> c.hasValue() && c.isExact()).count();
    var valued = (int) known.stream().filter(Contender::hasValue).count();
    return new Basis(Method.RANKING, exact, valued - exact, known.size() - valued, missing);
  }

  private static Basis with(Basis basis) {
    return new Basis(
        Method.RANKING, basis.exact(), basis.approximate(), basis.boundsOnly(), basis.missing());
  }
}
