package se.utfall.api.page;

import io.micronaut.core.annotation.Nullable;

/** Reads what is typed in the fields of a form. */
public final class Typed {
  private Typed() {}

  /** Without space around it; empty if the field was not sent. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The same on one line: a space for each control character. */
  public static String line(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("\\p{Cc}", " ").strip();
  }
}
