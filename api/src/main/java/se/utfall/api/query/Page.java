package se.utfall.api.query;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items the items of the page
 * @param page number of the page, from 0
 * @param size most items of a page
 * @param total items of the whole list
 * @param <T> type of an item
 */
@Serdeable
public record Page<T>(List<T> items, int page, int size, long total) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
