package se.utfall.api.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A review as somebody writes it, as text and not yet checked. */
@Serdeable
record ReviewEdit(
    @Nullable String status,
    @Nullable String comment,
    @Nullable String action,
    @Nullable String owner,
    @Nullable String due) {

  /** What is blank is empty. */
  ReviewEdit {
    status = text(status);
    comment = text(comment);
    action = text(action);
    owner = text(owner);
    due = text(due);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
