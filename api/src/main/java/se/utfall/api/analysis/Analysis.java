package se.utfall.api.analysis;

import java.util.Map;
import java.util.Set;

/** One of the methods under {@code /api/v1/analysis}. */
public interface Analysis {

  /** Its name in the address. */
  String method();

  /** The names of the arguments that are its own, beside those that choose the series. */
  Set<String> arguments();

  /**
   * Whether it takes each value for one of its own period, so that it has nothing to say of values
   * that add up.
   */
  boolean comparesPeriods();

  /**
   * Those of its arguments that are of one series alone, such as those that ask for its past or its
   * areas, each with what holds where many series are asked about; blank for not given.
   */
  default Map<String, String> ofOneAlone() {
    return Map.of();
  }

  /**
   * What it finds. Too few values are an answer; an argument that cannot be used is a {@link
   * se.utfall.api.problem.ProblemException} that names it.
   */
  AnalysisAnswer answer(Asked asked);
}
