package se.utfall.api.gallery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;

/**
 * Why an address draws nothing, for the person who typed it; what programs are told is in English.
 *
 * @param field the field that is to be changed; empty when it is not one of them
 */
record Refusal(String sentence, String field) {
  private static final Pattern NAMED = Pattern.compile("'([^']*)'");
  private static final List<String> REASONS =
      List.of(
          "NO_DATA",
          "ONLY_GAPS",
          "ACCUMULATED",
          "TOO_FEW",
          "UNEVEN",
          "NO_SPREAD",
          "TOO_FEW_AREAS",
          "NO_ROOM",
          "NO_OPENING");

  static Refusal of(Words words, GalleryForm form, ProblemException refused) {
    String detail = refused.getMessage();
    return reason(words, detail)
        .or(() -> parameter(words, form, detail))
        .or(() -> unknown(words, form, detail))
        .orElseGet(() -> new Refusal(words.text("diagram.refused.other"), ""));
  }

  private static Optional<Refusal> reason(Words words, String detail) {
    if (detail.contains("are too small for all")) {
      return Optional.of(new Refusal(said(words, "NO_ROOM"), "width"));
    }
    return REASONS.stream()
        .filter(reason -> detail.contains(Words.en().text("chart.not." + reason)))
        .max(
            (one, other) ->
                Words.en().text("chart.not." + one).length()
                    - Words.en().text("chart.not." + other).length())
        .map(reason -> new Refusal(said(words, reason), ""));
  }

  private static String said(Words words, String reason) {
    return Words.sentence(words.text("chart.not." + reason));
  }

  /** The message of a parameter begins with its name. */
  private static Optional<Refusal> parameter(Words words, GalleryForm form, String detail) {
    return detail.startsWith("parameter")
        ? named(detail)
            .filter(name -> words.has("diagram.parameter." + name))
            .findFirst()
            .map(name -> new Refusal(wrong(words, form, name), name))
        : Optional.empty();
  }

  private static String wrong(Words words, GalleryForm form, String name) {
    String label = words.text("diagram.parameter." + name);
    String allowed = words.text("diagram.parameter." + name + ".allowed");
    String typed = form.typed().getOrDefault(name, "");
    return typed.isEmpty()
        ? words.text("diagram.refused.needed", label, allowed)
        : words.text("diagram.refused.wrong", label, typed, allowed);
  }

  /** Something that was typed and is not there. */
  private static Optional<Refusal> unknown(Words words, GalleryForm form, String detail) {
    return named(detail)
        .flatMap(
            value ->
                form.typed().entrySet().stream().filter(field -> field.getValue().equals(value)))
        .findFirst()
        .map(
            field -> {
              String key = "diagram.parameter." + field.getKey();
              String label = words.text(words.has(key) ? key : "diagram.subject");
              return new Refusal(
                  words.text("diagram.refused.unknown", label, field.getValue()), field.getKey());
            });
  }

  private static Stream<String> named(String detail) {
    Matcher matcher = NAMED.matcher(detail);
    return matcher.results().map(result -> result.group(1));
  }
}
