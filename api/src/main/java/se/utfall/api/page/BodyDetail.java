package se.utfall.api.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why a JSON body could not be read, in the words of the caller: fields and places. */
final class BodyDetail {
  private static final int LONGEST_CHAIN = 20;

  // The reader of JSON tells these only in its messages, together with names of our classes.
  private static final List<Rule> RULES =
      List.of(
          new Rule("Unknown property \\[([^\\]]+)]", "the field '%s' is unknown"),
          new Rule("parameter \\[\\S+ (\\w+)]", "the field '%s' is missing"),
          new Rule("value of type .(?:\\w+\\.)*(\\w+)", "a value is not of the type %s"),
          new Rule("expected VALUE_(\\w+)", "a value is not of the type %s"),
          new Rule("expected START_(\\w+)", "something is not an %s"),
          new Rule("line: (\\d+), column: \\d+", "it is not JSON in line %s"));

  private record Rule(Pattern pattern, String text) {
    Rule(String pattern, String text) {
      this(Pattern.compile(pattern), text);
    }

    Optional<String> apply(String message) {
      var matcher = pattern.matcher(message);
      return matcher.find() ? Optional.of(text.replace("%s", matcher.group(1))) : Optional.empty();
    }
  }

  private BodyDetail() {}

  static String of(Throwable unreadable) {
    Throwable cause = unreadable;
    for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
      String message = String.valueOf(cause.getMessage());
      Optional<String> reason = RULES.stream().flatMap(r -> r.apply(message).stream()).findFirst();
      if (reason.isPresent()) {
        return "The body cannot be read: " + reason.get() + ".";
      }
      cause = cause.getCause();
    }
    return "The body cannot be read: it is not of the form that is asked for.";
  }
}
