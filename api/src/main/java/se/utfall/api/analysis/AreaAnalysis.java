package se.utfall.api.analysis;

import java.util.Set;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;

/**
 * One of the methods under {@code /api/v1/analysis} that takes many areas for one period, and no
 * series. Stored areas are chosen by {@code level}, {@code period} and {@code denominator}; a body
 * holds groups ({@link PastedGroups}).
 */
public interface AreaAnalysis {

  /** Its name in the address. */
  String method();

  /** The names of the arguments that are its own, beside those that choose the areas. */
  Set<String> arguments();

  /** Whether it always divides by something. */
  boolean needsDenominator();

  /** What it finds; as {@link Analysis#answer}. */
  AnalysisAnswer answer(AreaFigures figures, Arguments arguments, Words words);
}
