package se.utfall.api.page;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * Into which of a person's own something is put.
 *
 * @param own those there are
 * @param chosen value of the one that is chosen; empty for a new one
 * @param name what a new one is to be called
 */
public record Into(List<Choice> own, String chosen, String name) {

  /** Copies the list. */
  public Into {
    own = List.copyOf(own);
  }

  /** As it is typed; the first of them before anything is. */
  public static Into of(List<Choice> own, @Nullable String chosen, @Nullable String name) {
    String first = own.isEmpty() ? "" : own.get(0).value();
    return new Into(own, chosen == null ? first : chosen, name == null ? "" : name);
  }
}
