package se.utfall.api.analysis;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What every analysis answers.
 *
 * @param method its name
 * @param n figures that it rests on
 * @param parameters what it went by, the defaults included
 * @param result what was found; what could not be found is null
 * @param warnings what a reader must be told along with it, as words with hyphens
 * @param text the finding as a plain sentence
 */
@Serdeable
public record AnalysisAnswer(
    String method, int n, Object parameters, Object result, List<String> warnings, String text) {

  /** Puts the warnings in alphabetical order. */
  public AnalysisAnswer {
    warnings = warnings.stream().sorted().toList();
  }

  /** A constant as it stands in answers: {@code TOO_FEW} is "too-few". */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Constants as they stand in answers. */
  public static List<String> words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(AnalysisAnswer::word).sorted().toList();
  }
}
