package se.utfall.analytics.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import se.utfall.analytics.disclosure.Sum;

/**
 * The reader who wants to know hidden cells, with another solver of linear programmes than the
 * analysis has: total = sum of parts, published cells at their count, hidden ones from 0 up.
 */
public final class AttackerProgram {

  /** Limits, infinite where there is none. */
  public record Limits(double lower, double upper) {

    public double width() {
      return upper - lower;
    }
  }

  private final List<String> hidden;
  private final List<LinearConstraint> lines = new ArrayList<>();

  public AttackerProgram(Map<String, Long> counts, List<Sum> sums, Set<String> hiddenCells) {
    hidden = List.copyOf(hiddenCells);
    for (Sum sum : sums) {
      var weights = new double[hidden.size()];
      var known = add(weights, sum.total(), -1, counts);
      for (String part : sum.parts()) {
        known += add(weights, part, 1, counts);
      }
      lines.add(new LinearConstraint(weights, Relationship.EQ, -known));
    }
    lines.removeIf(line -> line.getCoefficients().getNorm() == 0);
  }

  public Limits limits(String cell) {
    return new Limits(
        optimum(cell, GoalType.MINIMIZE).orElse(Double.NEGATIVE_INFINITY),
        optimum(cell, GoalType.MAXIMIZE).orElse(Double.POSITIVE_INFINITY));
  }

  private Optional<Double> optimum(String cell, GoalType goal) {
    var weights = new double[hidden.size()];
    weights[hidden.indexOf(cell)] = 1;
    try {
      var point =
          new SimplexSolver(1e-9, 10, 1e-12)
              .optimize(
                  new LinearObjectiveFunction(weights, 0),
                  new LinearConstraintSet(lines),
                  goal,
                  new NonNegativeConstraint(true),
                  PivotSelectionRule.BLAND,
                  new MaxIter(100_000));
      return Optional.of(point.getValue());
    } catch (UnboundedSolutionException unbounded) {
      return Optional.empty();
    }
  }

  private double add(double[] weights, String cell, int weight, Map<String, Long> counts) {
    var position = hidden.indexOf(cell);
    if (position < 0) {
      return weight * (double) counts.get(cell);
    }
    weights[position] += weight;
    return 0;
  }
}
