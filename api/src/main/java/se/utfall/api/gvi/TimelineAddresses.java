package se.utfall.api.gvi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.api.gvi.GviPage.TimelineLinks;
import se.utfall.api.page.Onward;

/** The addresses of the timeline of the moment and in the language of a page. */
record TimelineAddresses(Onward onward) {
  private static final String[] WIDE = {"width=850", "height=520"};
  private static final String[] NARROW = {"width=390", "height=560"};

  TimelineLinks links(String text, List<String> types) {
    String[] every =
        types.stream().map(type -> "type=" + Onward.encoded(type)).toArray(String[]::new);
    return new TimelineLinks(
        of("svg", WIDE),
        of("svg", WIDE, "theme=dark"),
        of("svg", NARROW),
        of("svg", NARROW, "theme=dark"),
        of("svg", WIDE, "theme=print"),
        text,
        of("svg", every, "width=850", "height=620"));
  }

  private String of(String extension, String[] some, String... more) {
    List<String> all = new ArrayList<>(Stream.of(some).toList());
    all.addAll(List.of(more));
    onward.asOf().ifPresent(moment -> all.add("asOf=" + Onward.encoded(moment)));
    if (!onward.language().equals("sv")) {
      all.add("lang=" + onward.language());
    }
    String query = all.isEmpty() ? "" : "?" + String.join("&", all);
    return "/charts/gvi/timeline." + extension + query;
  }
}
