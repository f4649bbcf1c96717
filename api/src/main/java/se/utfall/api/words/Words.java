package se.utfall.api.words;

import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;

/** The texts of one language. */
public final class Words {
  private static final Words SWEDISH = new Words("sv");
  private static final Words ENGLISH = new Words("en");

  private final String language;
  private final Map<String, String> texts;

  private Words(String language) {
    this.language = language;
    this.texts = read("/messages_" + language + ".properties");
  }

  /** Swedish, the language of every page unless another is asked for. */
  public static Words sv() {
    return SWEDISH;
  }

  /** English. */
  public static Words en() {
    return ENGLISH;
  }

  /** The language that the parameter {@code lang} asks for; Swedish without it. */
  public static Words of(HttpRequest<?> request) {
    return of(Optional.ofNullable(request.getParameters().get("lang")));
  }

  /** The language of this code; Swedish without one. */
  public static Words of(Optional<String> language) {
    return switch (language.orElse("sv")) {
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      default ->
          throw ProblemException.badRequest(
              "lang", "is '" + language.get() + "'; allowed are sv and en");
    };
  }

  /** The language code, as in the attribute {@code lang} of a page. */
  public String language() {
    return language;
  }

  /** The text of the key, with {@code {0}}, {@code {1}} … replaced by the arguments. */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text in " + language + " for " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** A count: in letters up to twelve, in digits above. */
  public String count(int n) {
    return has("count." + n) ? text("count." + n) : Integer.toString(n);
  }

  /** A finding as a sentence of its own, with a capital letter and a full stop. */
  public static String sentence(String finding) {
    return capital(finding) + (finding.endsWith(".") ? "" : ".");
  }

  /** The text with a capital letter. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** True when there is a text for the key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  private static Map<String, String> read(String resource) {
    var properties = new Properties();
    try (var reader =
        new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}
