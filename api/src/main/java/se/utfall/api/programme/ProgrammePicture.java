package se.utfall.api.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.api.page.Onward;

/**
 * A picture of answers on a page.
 *
 * @param kind heatmap or shares
 * @param parameters what its address asks for, in order
 * @param height height on a desk, as much as its rows need
 * @param name what stands under it
 * @param alternative what it shows, for who does not see it
 */
public record ProgrammePicture(
    String kind, Map<String, String> parameters, int height, String name, String alternative) {

  /** Copies the parameters. */
  public ProgrammePicture {
    parameters = new LinkedHashMap<>(parameters);
  }

  /** Height on a telephone, where names wrap. */
  public int narrowHeight() {
    return height + 150;
  }

  /**
   * Its address as a file of this kind.
   *
   * @param look further parameters such as {@code theme=dark}
   */
  public String address(String extension, String... look) {
    List<String> asked = new ArrayList<>();
    parameters.forEach((name, value) -> asked.add(name + "=" + Onward.encoded(value)));
    asked.addAll(List.of(look));
    return "/charts/programme/" + kind + "." + extension + "?" + String.join("&", asked);
  }
}
