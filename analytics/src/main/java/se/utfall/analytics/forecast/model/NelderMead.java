package se.utfall.analytics.forecast.model;

import java.util.function.ToDoubleFunction;

/**
 * The lowest point of a function of several numbers, searched for by a simplex that reflects,
 * stretches and shrinks. Only function values are used; NaN and infinity count as "forbidden", so
 * bounds are set by the function. It ends when all corners are equally low within the tolerance, or
 * after the given number of evaluations: it always ends.
 *
 * <p>Source: J. A. Nelder and R. Mead (1965), A simplex method for function minimization, The
 * Computer Journal 7; in the order of steps of J. C. Nash (1990), Compact numerical methods for
 * computers, 2nd edition, algorithm 19.
 */
public final class NelderMead {

  private static final double FORBIDDEN = 1e35;

  private final ToDoubleFunction<double[]> function;
  private final double tolerance;
  private final int budget;

  private int evaluations;
  private double[][] corner;
  private double[] height;
  private double[] centre;

  /**
   * A search on one function.
   *
   * @param tolerance ends when the corners differ by less than this share of the first height
   * @param budget about how many evaluations are allowed
   */
  public NelderMead(ToDoubleFunction<double[]> function, double tolerance, int budget) {
    this.function = function;
    this.tolerance = tolerance;
    this.budget = budget;
  }

  /** Where a search ended and how low it is there; forbidden heights are infinite. */
  public record Lowest(Point point, double height) {}

  /** A place, as a value. */
  public static final class Point {
    private final double[] numbers;

    Point(double[] numbers) {
      this.numbers = numbers;
    }

    public double[] numbers() {
      return numbers.clone();
    }
  }

  /** Searches from a start, with a first simplex that reaches {@code step} in each direction. */
  public Lowest from(double[] start, double... step) {
    var n = start.length;
    evaluations = 0;
    centre = new double[n];
    corner = new double[n + 1][];
    height = new double[n + 1];
    corner[0] = start.clone();
    height[0] = evaluate(corner[0]);
    var size = 0.0;
    for (int j = 1; j <= n; j++) {
      var reach = step[step.length == 1 ? 0 : j - 1];
      corner[j] = start.clone();
      corner[j][j - 1] += reach;
      height[j] = evaluate(corner[j]);
      size += Math.abs(reach);
    }
    var best = search(tolerance * (Math.abs(height[0]) + tolerance), size);
    var found = height[best] >= FORBIDDEN ? Double.POSITIVE_INFINITY : height[best];
    return new Lowest(new Point(corner[best]), found);
  }

  private int search(double difference, double firstSize) {
    var size = firstSize;
    var low = 0;
    while (true) {
      low = lowest(low);
      var high = highest(low);
      if (height[high] <= height[low] + difference || evaluations > budget) {
        return low;
      }
      if (!improve(low, high)) {
        var shrunk = shrink(low);
        if (!(shrunk < size)) {
          return lowest(low);
        }
        size = shrunk;
      }
    }
  }

  /** Reflects, stretches or contracts the highest corner; false when only shrinking is left. */
  private boolean improve(int low, int high) {
    centreWithout(high);
    var reflected = along(high, -1);
    var reflectedHeight = evaluate(reflected);
    if (reflectedHeight < height[low]) {
      stretch(high, reflected, reflectedHeight);
      return true;
    }
    var wasHighest = reflectedHeight >= height[high];
    if (!wasHighest) {
      put(high, reflected, reflectedHeight);
    }
    var contracted = along(high, 0.5);
    var contractedHeight = evaluate(contracted);
    if (contractedHeight < height[high]) {
      put(high, contracted, contractedHeight);
      return true;
    }
    return !wasHighest;
  }

  private void stretch(int high, double[] reflected, double reflectedHeight) {
    put(high, reflected, reflectedHeight);
    var stretched = along(high, 2);
    var stretchedHeight = evaluate(stretched);
    if (stretchedHeight < reflectedHeight) {
      put(high, stretched, stretchedHeight);
    }
  }

  /** Halves the distance of every corner to the lowest one and tells what is left of it. */
  private double shrink(int low) {
    var size = 0.0;
    for (int j = 0; j < corner.length; j++) {
      if (j != low) {
        for (int i = 0; i < centre.length; i++) {
          corner[j][i] = 0.5 * (corner[j][i] - corner[low][i]) + corner[low][i];
          size += Math.abs(corner[j][i] - corner[low][i]);
        }
        height[j] = evaluate(corner[j]);
      }
    }
    return size;
  }

  private double[] along(int from, double factor) {
    var point = new double[centre.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = (1 - factor) * centre[i] + factor * corner[from][i];
    }
    return point;
  }

  private void centreWithout(int left) {
    for (int i = 0; i < centre.length; i++) {
      centre[i] = -corner[left][i];
    }
    for (double[] point : corner) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += point[i];
      }
    }
    for (int i = 0; i < centre.length; i++) {
      centre[i] /= centre.length;
    }
  }

  private void put(int j, double[] point, double at) {
    corner[j] = point;
    height[j] = at;
  }

  private int lowest(int before) {
    var low = before;
    for (int j = 0; j < height.length; j++) {
      low = height[j] < height[low] ? j : low;
    }
    return low;
  }

  private int highest(int low) {
    var high = low;
    for (int j = 0; j < height.length; j++) {
      high = height[j] > height[high] ? j : high;
    }
    return high;
  }

  private double evaluate(double[] point) {
    evaluations++;
    var value = function.applyAsDouble(point);
    return Double.isFinite(value) ? value : FORBIDDEN;
  }
}
