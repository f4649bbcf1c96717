package se.utfall.api.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Why a picture is to be shown no longer, as it is sent.
 *
 * @param reason for everyone to read
 */
@Serdeable
record PictureWithdrawal(@Nullable String reason) {
  static final int LONGEST = 1000;

  /** The reason; empty when it is missing or too long. */
  java.util.Optional<String> given() {
    return java.util.Optional.ofNullable(reason)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\0') < 0);
  }
}
