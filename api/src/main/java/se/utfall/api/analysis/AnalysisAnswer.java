package se.utfall.api.analysis;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utfall.api.words.Words;

/**
 * What every analysis answers.
 *
 * @param method its name
 * @param n figures that it rests on
 * @param parameters what it went by, the defaults included
 * @param result what was found; what could not be found is null
 * @param warnings what a reader must be told along with it, as words with hyphens; one that is of a
 *     single area ends with a colon and its code
 * @param text the finding as a plain sentence
 */
@Serdeable
public record AnalysisAnswer(
    String method,
    int n,
    @Nullable Object parameters,
    @Nullable Object result,
    List<String> warnings,
    String text) {

  /** Puts the warnings in alphabetical order. */
  public AnalysisAnswer {
    warnings = warnings.stream().sorted().toList();
  }

  /** The answer about values that add up, from a method that compares periods. */
  public static AnalysisAnswer accumulated(String method, Words words) {
    return new AnalysisAnswer(
        method, 0, null, null, List.of("accumulated"), words.text("analysis.accumulated"));
  }

  /** The same with one more warning. */
  AnalysisAnswer with(String warning) {
    return new AnalysisAnswer(
        method,
        n,
        parameters,
        result,
        Stream.concat(warnings.stream(), Stream.of(warning)).toList(),
        text);
  }

  /** A constant as it stands in answers: {@code TOO_FEW} is "too-few". */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Constants as they stand in answers. */
  public static List<String> words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(AnalysisAnswer::word).sorted().toList();
  }

  /** Warnings as they stand in answers, and whether values of other lengths were left out. */
  public static List<String> warnings(Collection<? extends Enum<?>> warnings, Study study) {
    return Stream.concat(
            words(warnings).stream(),
            study.leavesOut() ? Stream.of("other-period-lengths-left-out") : Stream.empty())
        .toList();
  }
}
