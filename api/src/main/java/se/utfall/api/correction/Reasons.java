package se.utfall.api.correction;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import se.utfall.api.page.Frame;

/** Why somebody corrects something: words that must be there, and not more than can be kept. */
final class Reasons {
  private static final int LONGEST = 2_000;

  private Reasons() {}

  /** The reason without characters that are no text. */
  static String read(@Nullable String typed) {
    return typed == null
        ? ""
        : typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", "").strip();
  }

  /** What is wrong with it, in words; empty if nothing is. */
  static Optional<String> fault(Frame frame, String reason) {
    if (reason.isEmpty()) {
      return Optional.of(frame.text("correction.reason.missing"));
    }
    return reason.codePointCount(0, reason.length()) > LONGEST
        ? Optional.of(frame.text("correction.reason.long"))
        : Optional.empty();
  }
}
