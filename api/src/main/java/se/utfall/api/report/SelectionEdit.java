package se.utfall.api.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import se.utfall.api.page.ListMove;
import se.utfall.api.problem.ProblemException;

/**
 * What is typed on the page of a selection: its name, the words of every item, and the button that
 * was pressed.
 *
 * @param version the version that it was typed upon
 * @param words the words of each item, in order
 * @param action {@code save}, or {@code up:3}, {@code down:3}, {@code remove:3}
 */
@Serdeable
record SelectionEdit(
    @Nullable String name,
    @Nullable Integer version,
    @Nullable List<String> words,
    @Nullable String action) {

  /** The items as they are after this. */
  List<ItemDraft> applied(List<ItemDraft> before) {
    return ListMove.parse(action).applied(worded(before));
  }

  /** The items with the words that are typed, each where it stood. */
  List<ItemDraft> worded(List<ItemDraft> before) {
    List<String> typed = words == null ? List.of() : words;
    if (typed.size() != before.size()) {
      throw ProblemException.badRequest("the field 'words'", "is not there once for each item");
    }
    List<ItemDraft> items = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      items.add(worded(before.get(i), typed.get(i)));
    }
    return items;
  }

  /** A heading or text that is made empty goes away with the next save only if it is removed. */
  private static ItemDraft worded(ItemDraft item, String typed) {
    String field = item.has("heading") ? "heading" : item.has("text") ? "text" : "caption";
    return typed.isBlank() && !field.equals("caption") ? item : item.with(field, typed);
  }
}
