package se.utfall.api.analysis;

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
   * What it finds. Too few values are an answer; an argument that cannot be used is a {@link
   * se.utfall.api.problem.ProblemException} that names it.
   */
  AnalysisAnswer answer(Asked asked);
}
