package se.utfall.api.picture;

import java.util.List;

/**
 * What can be done with a chart that stands on a page: addresses of it in every form.
 *
 * @param stem the path without its ending
 * @param query what it asks for; may be empty
 */
public record PictureActions(String stem, String query) {

  /**
   * Of the chart at an address.
   *
   * @param address path and query, with any ending
   */
  public static PictureActions of(String address) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    int dot = path.lastIndexOf('.');
    return new PictureActions(
        dot < 0 ? path : path.substring(0, dot), mark < 0 ? "" : address.substring(mark + 1));
  }

  /** The chart, or what stands beside it, with this ending. */
  public String address(String ending) {
    return query.isEmpty() ? stem + "." + ending : stem + "." + ending + "?" + query;
  }

  /** As PNG for print: in twice the pixels unless the address says how many. */
  public String png() {
    if (List.of(query.split("&")).stream().anyMatch(part -> part.startsWith("scale="))) {
      return address("png");
    }
    return address("png") + (query.isEmpty() ? "?" : "&") + "scale=2";
  }
}
