package se.utfall.api.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;

/**
 * The item that an address from a browser stands for: that of a picture, or of the page of an
 * indicator or a money table. How the picture looks and of which day it is, the report decides.
 */
final class PastedAddress {
  private static final Set<String> OF_THE_REPORT =
      Set.of("asOf", "theme", "scale", "lang", "width", "height");
  private static final String INDICATOR = "/indikatorer/";
  private static final String MONEY = "/ekonomi/";

  private PastedAddress() {}

  /**
   * The item.
   *
   * @throws ItemRefused for an address of something else
   */
  static ItemDraft read(String address) {
    Parameters parameters = parse(address);
    String path = parameters.path();
    Map<String, List<String>> kept = new LinkedHashMap<>(parameters.values());
    kept.keySet().removeAll(OF_THE_REPORT);
    if (path.startsWith("/charts/")) {
      return chart(path, kept);
    }
    if (path.startsWith(INDICATOR) && path.length() > INDICATOR.length()) {
      return chart("/charts/" + path.substring(INDICATOR.length()) + ".svg", kept);
    }
    if (path.startsWith(MONEY) && path.length() > MONEY.length()) {
      kept.keySet().retainAll(Set.of("organisation"));
      kept.put("table", List.of(path.substring(MONEY.length())));
      return new ItemDraft(kept);
    }
    throw new ItemRefused(
        "address", "invalid", "is neither of a chart nor of the page of an indicator or a table");
  }

  private static Parameters parse(String address) {
    try {
      return Parameters.parse("address", address);
    } catch (ProblemException unreadable) {
      throw ItemRefused.of("address", unreadable);
    }
  }

  private static ItemDraft chart(String path, Map<String, List<String>> values) {
    String encoded =
        Arrays.stream(path.split("/")).map(Onward::encoded).collect(Collectors.joining("/"));
    String query =
        values.entrySet().stream()
            .flatMap(
                one ->
                    one.getValue().stream()
                        .map(value -> Onward.encoded(one.getKey()) + "=" + Onward.encoded(value)))
            .collect(Collectors.joining("&"));
    return new ItemDraft(
        Map.of("chart", List.of(query.isEmpty() ? encoded : encoded + "?" + query)));
  }
}
