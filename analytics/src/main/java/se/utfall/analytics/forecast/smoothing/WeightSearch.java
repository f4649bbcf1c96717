package se.utfall.analytics.forecast.smoothing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utfall.analytics.forecast.model.NelderMead;
import se.utfall.analytics.forecast.model.Weights;

/**
 * The weights that make the sum of squared one-step errors smallest, alpha, beta and gamma from 0
 * to 1 and phi from 0.8 to 0.98. A coarse grid shows where the valleys are; the lowest of them are
 * searched by {@link NelderMead}, and the best is searched again until it gives nothing more, since
 * the optimum often lies on an edge.
 */
final class WeightSearch {

  static final double LOWEST_PHI = 0.8;
  static final double HIGHEST_PHI = 0.98;

  private static final double[] COARSE = {0, 0.03, 0.1, 0.25, 0.5, 0.8, 1};
  private static final double[] FINE = {
    0, 0.004, 0.015, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1
  };
  private static final int VALLEYS = 10;
  private static final int BUDGET = 400;
  private static final int RESTARTS = 8;
  private static final double ROUGH = 1e-6;
  private static final double CLOSE = 1e-12;
  private static final double NOTHING_MORE = 1e-9;

  private final SmoothingForm form;
  private final Recursion recursion;
  private final NelderMead rough;
  private final NelderMead close;

  private WeightSearch(SmoothingForm form, Recursion recursion) {
    this.form = form;
    this.recursion = recursion;
    this.rough = new NelderMead(this::squares, ROUGH, BUDGET);
    this.close = new NelderMead(this::squares, CLOSE, BUDGET);
  }

  /** The best weights for a history; the recursion has to be run with them again. */
  static Weights best(SmoothingForm form, Recursion recursion) {
    return new WeightSearch(form, recursion).best();
  }

  private Weights best() {
    NelderMead.Lowest lowest = null;
    for (double[] start : valleys()) {
      var found = descend(rough, start, 0.1);
      lowest = lowest == null || found.height() < lowest.height() ? found : lowest;
    }
    return weights(polished(lowest).point().numbers());
  }

  private NelderMead.Lowest polished(NelderMead.Lowest first) {
    var lowest = first;
    for (int i = 0; i < RESTARTS; i++) {
      var found = descend(close, inside(lowest.point().numbers()), i % 2 == 0 ? 0.05 : 0.2);
      var gain = lowest.height() - found.height();
      lowest = gain > 0 ? found : lowest;
      if (i > 0 && !(gain > NOTHING_MORE * lowest.height())) {
        return lowest;
      }
    }
    return lowest;
  }

  /** A descent whose first steps go towards the middle. */
  private static NelderMead.Lowest descend(NelderMead descent, double[] start, double reach) {
    var step = new double[start.length];
    for (int i = 0; i < step.length; i++) {
      step[i] = start[i] > 0.5 ? -reach : reach;
    }
    return descent.from(start, step);
  }

  /** Points of the grid that lie lower than their neighbours on it, the lowest first. */
  private List<double[]> valleys() {
    var axis = form.weights() == 1 ? FINE : COARSE;
    var count = (int) Math.pow(axis.length, form.weights());
    var heights = new double[count];
    for (int i = 0; i < count; i++) {
      heights[i] = squares(gridPoint(i, axis));
    }
    var valleys = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      if (isValley(i, heights, axis.length)) {
        valleys.add(i);
      }
    }
    valleys.sort(Comparator.comparingDouble(i -> heights[i]));
    return valleys.stream().limit(VALLEYS).map(i -> gridPoint(i, axis)).toList();
  }

  private double[] gridPoint(int number, double[] axis) {
    var point = new double[form.weights()];
    for (int i = 0, rest = number; i < point.length; i++, rest /= axis.length) {
      point[i] = axis[rest % axis.length];
    }
    return point;
  }

  private static boolean isValley(int number, double[] heights, int side) {
    for (int stride = 1; stride < heights.length; stride *= side) {
      var place = number / stride % side;
      if (place > 0 && heights[number - stride] < heights[number]
          || place < side - 1 && heights[number + stride] < heights[number]) {
        return false;
      }
    }
    return true;
  }

  private double squares(double[] point) {
    var first = inside(point[0]);
    var second = point.length > 1 ? inside(point[1]) : 0;
    var third = point.length > 2 ? inside(point[2]) : 0;
    var sum =
        form.isSeasonal()
            ? recursion.run(first, second, third)
            : recursion.runUnseasonal(first, second, form.isDamped() ? phi(third) : 1);
    return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
  }

  private Weights weights(double[] point) {
    var weights = Weights.ofLevel(inside(point[0]));
    if (form.hasTrend()) {
      weights = weights.withBeta(inside(point[1]));
    }
    if (form.isSeasonal()) {
      weights = weights.withGamma(inside(point[2]));
    }
    return form.isDamped() ? weights.withPhi(phi(inside(point[2]))) : weights;
  }

  private static double phi(double share) {
    return LOWEST_PHI + share * (HIGHEST_PHI - LOWEST_PHI);
  }

  private static double[] inside(double[] point) {
    var inside = point.clone();
    for (int i = 0; i < inside.length; i++) {
      inside[i] = inside(inside[i]);
    }
    return inside;
  }

  /** Folds a number beyond an edge back, so that the function goes on evenly there. */
  private static double inside(double number) {
    var turned = Math.abs(number % 2);
    return turned > 1 ? 2 - turned : turned;
  }
}
