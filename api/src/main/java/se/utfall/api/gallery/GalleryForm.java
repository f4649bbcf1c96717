package se.utfall.api.gallery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.charts.Look;
import se.utfall.api.picture.ChartAddress;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;

/**
 * The form that builds an address.
 *
 * @param kind the kind that is wanted
 * @param typed what was typed, by field; fields left blank are not there
 */
record GalleryForm(GalleryKind kind, Map<String, String> typed) {
  /** Before the name of a parameter of the chart, since the page has some of the same name. */
  static final String PREFIX = "p-";

  private static final Map<String, String> FORMS =
      Map.of("svg", "svg", "png", "png", "pdf", "pdf", "txt", "txt", "csv", "csv", "json", "json");

  /** Copies what was typed, in its order. */
  GalleryForm {
    typed = new LinkedHashMap<>(typed);
  }

  /** The names of all fields, and of what the page itself takes. */
  static String[] fields(String... more) {
    Stream<String> parameters =
        Stream.concat(
                GalleryKind.ALL.stream().flatMap(kind -> kind.own().stream()),
                Arrays.stream(Look.parameters()))
            .distinct()
            .map(PREFIX::concat);
    return Stream.of(Stream.of(more), Stream.of("subject", "form", "asOf", "lang"), parameters)
        .flatMap(names -> names)
        .toArray(String[]::new);
  }

  /** What was sent; empty when the page is asked for by itself. */
  static Optional<GalleryForm> of(GalleryKind kind, Query query) {
    Map<String, String> typed = new LinkedHashMap<>();
    query.text("subject").ifPresent(text -> typed.put("subject", text));
    names(kind)
        .forEach(
            name -> query.text(PREFIX + name).ifPresent(text -> typed.put(name, text.strip())));
    boolean sent = !typed.isEmpty() || query.text("form").isPresent();
    typed.put("form", query.oneOf("form", FORMS, "svg"));
    return sent ? Optional.of(new GalleryForm(kind, typed)) : Optional.empty();
  }

  private static List<String> names(GalleryKind kind) {
    return Stream.concat(kind.own().stream(), Arrays.stream(Look.parameters())).toList();
  }

  /** What the address asks for. */
  Parameters parameters() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    kind.fixed().forEach((name, value) -> values.put(name, List.of(value)));
    names(kind).stream()
        .filter(typed::containsKey)
        .forEach(name -> values.put(name, List.of(typed.get(name))));
    String path = kind.path().replace("*", typed.getOrDefault("subject", ""));
    return new Parameters(path + "." + typed.get("form"), values);
  }

  /** The address: path and query. */
  String address() {
    return ChartAddress.of(parameters(), Optional.ofNullable(typed.get("asOf")));
  }
}
