package se.utfall.api.page;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button does to a list that a person puts in order.
 *
 * @param act {@code up}, {@code down} or {@code remove}; anything else leaves the list as it is
 * @param index of what it is done to
 */
public record ListMove(String act, int index) {
  private static final Pattern WRITTEN = Pattern.compile("(up|down|remove):(\\d{1,4})");

  /** As a form sends it: {@code up:3}, {@code down:3}, {@code remove:3}, counted from 1. */
  public static ListMove parse(@Nullable String written) {
    Matcher move = WRITTEN.matcher(written == null ? "" : written);
    return move.matches()
        ? new ListMove(move.group(1), Integer.parseInt(move.group(2)) - 1)
        : new ListMove("", 0);
  }

  /** The list after it. */
  public <T> List<T> applied(List<T> before) {
    List<T> list = new ArrayList<>(before);
    int to = act.equals("up") ? index - 1 : index + 1;
    if (index < 0 || index >= list.size()) {
      return list;
    }
    switch (act) {
      case "remove" -> list.remove(index);
      case "up", "down" -> {
        if (to >= 0 && to < list.size()) {
          Collections.swap(list, index, to);
        }
      }
      default -> {
        // saved as it is
      }
    }
    return list;
  }
}
