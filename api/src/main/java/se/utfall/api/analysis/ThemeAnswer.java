package se.utfall.api.analysis;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * What an analysis answers about the series of a theme: one page of them.
 *
 * @param method its name
 * @param parameters what it went by where nothing in a series says otherwise, the defaults included
 * @param items the series of the page, in the order of the catalogue
 * @param page number of the page, from 0
 * @param size most series of a page
 * @param total series of the theme
 */
@Serdeable
record ThemeAnswer(
    String method, @Nullable Object parameters, List<Item> items, int page, int size, long total) {

  ThemeAnswer {
    items = List.copyOf(items);
  }

  /**
   * One series; n, result, warnings and text are as in {@link AnalysisAnswer}.
   *
   * @param indicator code of its indicator
   * @param area code of its area
   * @param members its members by dimension
   * @param parameters what it was analysed by; null when that is the same as for the theme
   */
  @Serdeable
  record Item(
      String indicator,
      String area,
      Map<String, String> members,
      int n,
      @Nullable Object parameters,
      @Nullable Object result,
      List<String> warnings,
      String text) {}
}
