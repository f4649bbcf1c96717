package se.utfall.api.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import se.utfall.api.page.Typed;

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
    status = Typed.text(status);
    comment = Typed.text(comment);
    action = Typed.text(action);
    owner = Typed.text(owner);
    due = Typed.text(due);
  }
}
