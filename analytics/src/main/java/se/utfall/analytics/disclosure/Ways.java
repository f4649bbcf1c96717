package se.utfall.analytics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds ways out for a small cell: other cells that can move with it so that all sums are kept, as
 * few as possible and hidden ones rather than published. The way minimises sum c_i * |e_i| with the
 * small cell moved by 1, c_i the cost of hiding cell i: a linear programme, solved by the simplex
 * method with long steps over the kinks, and left off when some steps have got nowhere, fewer in a
 * large table.
 *
 * <p>Costs are doubles and the way need not be the cheapest: it is a proposal, which {@link Guard}
 * judges.
 *
 * <p>Source: Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive
 * tabular data, Networks 22: the heuristic; Barrodale and Roberts (1973), An improved algorithm for
 * discrete l1 linear approximation: the steps.
 */
final class Ways {

  private static final int LEAST_PATIENCE = 8;
  private static final int MOST_PATIENCE = 30;
  private static final long PATIENCE_OF_ENTRIES = 4_000_000L;
  private static final double NOTHING = 1e-9;
  private static final double HIDDEN = 0.01;
  private static final double SMALL = 0.05;

  private final Counts counts;
  private final Dictionary dictionary;
  private final long width;
  private final long patience;
  private final Work work;

  /** For a table none of whose cells is fixed. */
  Ways(Counts counts, Dictionary dictionary, long width, Work work) {
    this.counts = counts;
    this.dictionary = dictionary;
    this.width = width;
    patience =
        Math.max(
            LEAST_PATIENCE,
            Math.min(
                MOST_PATIENCE,
                PATIENCE_OF_ENTRIES / (1L + (long) dictionary.rows() * dictionary.columns())));
    this.work = work;
  }

  /**
   * The cells of a way for a small cell, itself among them.
   *
   * @param hidden cells that are hidden anyway
   * @param caution 0 at first, then greater and greater: cells with little room cost more and more
   */
  BitSet outOf(int cell, BitSet hidden, int caution) {
    var cost = new double[counts.size()];
    for (int other = 0; other < cost.length; other++) {
      cost[other] = cost(other, hidden.get(other), caution);
    }
    return new Way(cell, cost).cells();
  }

  private double cost(int cell, boolean hidden, int caution) {
    var room = counts.count(cell);
    if (room < width << caution) {
      return (hidden ? SMALL : 1.5) * Math.pow(30, caution);
    }
    return hidden ? HIDDEN : 1 + 1e-4 / (1 + room);
  }

  /** How far each cell moves, e, on the way of one small cell. */
  private final class Way {

    private final Dictionary moves = dictionary.copy();
    private final double[] cost;
    private final double[] e = new double[counts.size()];
    private final int[] side = new int[counts.size()];
    private final int start;
    private int idle;

    Way(int start, double[] cost) {
      this.start = start;
      this.cost = cost;
      begin();
      while (idle < patience && step()) {
        work.requireLeft();
      }
    }

    BitSet cells() {
      var cells = new BitSet();
      for (int cell = 0; cell < e.length; cell++) {
        cells.set(cell, Math.abs(e[cell]) > NOTHING);
      }
      return cells;
    }

    private void begin() {
      if (!moves.isFree(start)) {
        moves.pivot(moves.rowOf(start), cheapest(moves.rowOf(start)));
      }
      e[start] = 1;
      for (int row = 0; row < moves.rows(); row++) {
        var cell = moves.basic(row);
        e[cell] = -slope(row, moves.columnOf(start));
        side[cell] = e[cell] < 0 ? -1 : 1;
      }
    }

    private int cheapest(int row) {
      var best = -1;
      for (int column = 0; column < moves.columns(); column++) {
        if (moves.entry(row, column) != 0
            && (best < 0 || cost[moves.free(column)] < cost[moves.free(best)])) {
          best = column;
        }
      }
      return best;
    }

    private double slope(int row, int column) {
      return (double) moves.entry(row, column) / moves.scale(row);
    }

    /** Brings in the column that saves most; false when none saves anything. */
    private boolean step() {
      var saved = savings();
      var best = -1;
      for (int column = 0; column < saved.length; column++) {
        var gain = gain(saved, column);
        if (moves.free(column) != start
            && gain > NOTHING
            && (best < 0 || gain > gain(saved, best))) {
          best = column;
        }
      }
      if (best >= 0) {
        moveAlong(best, saved[best] > 0 ? 1 : -1, -gain(saved, best));
      }
      return best >= 0;
    }

    private double gain(double[] saved, int column) {
      return Math.abs(saved[column]) - cost[moves.free(column)];
    }

    /** What the determined cells save for each column moved up by 1. */
    private double[] savings() {
      var saved = new double[moves.columns()];
      for (int row = 0; row < moves.rows(); row++) {
        var cell = moves.basic(row);
        var weight = side[cell] * cost[cell] / moves.scale(row);
        for (int column = 0; column < saved.length; column++) {
          saved[column] += weight * moves.entry(row, column);
        }
      }
      work.spend((long) moves.rows() * moves.columns());
      return saved;
    }

    /** Moves past kinks as long as that still saves, and exchanges at the last one. */
    private void moveAlong(int column, int way, double slopeAtStart) {
      var slope = slopeAtStart;
      for (int row : kinks(column, way)) {
        var cell = moves.basic(row);
        var change = Math.abs(slope(row, column));
        slope += 2 * cost[cell] * change;
        if (slope >= -NOTHING) {
          exchange(row, column, way * Math.abs(e[cell]) / change);
          return;
        }
        side[cell] = -side[cell];
      }
      throw new ArithmeticException("a way without end");
    }

    /** The rows whose cell comes to 0, in this order. */
    private List<Integer> kinks(int column, int way) {
      var rows = new ArrayList<Integer>();
      for (int row = 0; row < moves.rows(); row++) {
        if (side[moves.basic(row)] * way * moves.entry(row, column) > 0) {
          rows.add(row);
        }
      }
      rows.sort(
          Comparator.<Integer>comparingDouble(
                  row -> Math.abs(e[moves.basic(row)] / slope(row, column)))
              .thenComparing(moves::basic));
      return rows;
    }

    private void exchange(int row, int column, double far) {
      for (int i = 0; i < moves.rows(); i++) {
        e[moves.basic(i)] -= slope(i, column) * far;
      }
      var entering = moves.free(column);
      idle = far == 0 ? idle + 1 : 0;
      e[moves.basic(row)] = 0;
      e[entering] = far;
      side[entering] = far < 0 ? -1 : 1;
      moves.pivot(row, column);
    }
  }
}
