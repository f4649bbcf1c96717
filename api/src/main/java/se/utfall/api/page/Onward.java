package se.utfall.api.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads on to other pages of the same moment and in the same language.
 *
 * @param asOf the moment as the page was asked for it; empty for now
 * @param language language code
 */
public record Onward(Optional<String> asOf, String language) {

  /** The address of a page that is given by its path. */
  public String to(String path) {
    List<String> parts = new ArrayList<>();
    asOf.ifPresent(moment -> parts.add("asOf=" + encoded(moment)));
    if (!language.equals("sv")) {
      parts.add("lang=" + language);
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /** The same with a parameter of its own. */
  public String with(String path, String name, String value) {
    String own = name + "=" + encoded(value);
    return path + "?" + own + to("").replace('?', '&');
  }

  /** A text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
