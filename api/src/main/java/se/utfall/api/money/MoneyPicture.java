package se.utfall.api.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.api.page.Onward;

/**
 * A picture of money on a page.
 *
 * @param subject code of the table, or {@code equity}
 * @param parameters what its address asks for, in order
 * @param name what stands under it
 * @param alternative what it shows, for who does not see it
 */
public record MoneyPicture(
    String subject, Map<String, String> parameters, String name, String alternative) {

  /** Copies the parameters. */
  public MoneyPicture {
    parameters = new LinkedHashMap<>(parameters);
  }

  /** The same picture of the moment and in the language of a page. */
  public MoneyPicture with(Onward onward) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    onward.asOf().ifPresent(moment -> more.put("asOf", moment));
    if (!onward.language().equals("sv")) {
      more.put("lang", onward.language());
    }
    return new MoneyPicture(subject, more, name, alternative);
  }

  /**
   * Its address as a file of this kind.
   *
   * @param look further parameters such as {@code theme=dark}
   */
  public String address(String extension, String... look) {
    List<String> asked =
        parameters.entrySet().stream()
            .map(one -> one.getKey() + "=" + Onward.encoded(one.getValue()))
            .collect(Collectors.toList());
    asked.addAll(List.of(look));
    return "/charts/finance/"
        + Onward.encoded(subject)
        + "."
        + extension
        + "?"
        + String.join("&", asked);
  }
}
