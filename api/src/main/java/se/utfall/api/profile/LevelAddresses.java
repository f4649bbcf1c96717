package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.indicator.IndicatorPage.ChartLinks;
import se.utfall.api.page.Onward;

/**
 * The addresses of the pictures of an indicator among the areas of a level.
 *
 * @param indicator its code
 * @param level the level
 * @param members member by dimension; empty for those that the indicator says
 */
record LevelAddresses(Onward onward, String indicator, String level, Map<String, String> members) {

  /** The picture of a kind, of an area or of all; without a size. */
  String picture(String kind, Optional<String> area, String... more) {
    List<String> parts = new ArrayList<>();
    parts.add("kind=" + kind);
    parts.add("level=" + Onward.encoded(level));
    area.ifPresent(code -> parts.add("area=" + Onward.encoded(code)));
    members.forEach((name, member) -> parts.add("member=" + Onward.encoded(name + ":" + member)));
    onward.asOf().ifPresent(moment -> parts.add("asOf=" + Onward.encoded(moment)));
    if (!onward.language().equals("sv")) {
      parts.add("lang=" + onward.language());
    }
    Stream.of(more).forEach(parts::add);
    return "/charts/" + Onward.encoded(indicator) + ".svg?" + String.join("&", parts);
  }

  /** The same in the sizes and colours that a page needs. */
  ChartLinks links(String kind, Optional<String> area, String text, int height, int narrow) {
    String[] desk = {"width=850", "height=" + height};
    String[] phone = {"width=390", "height=" + narrow};
    return new ChartLinks(
        picture(kind, area, desk),
        picture(kind, area, desk),
        picture(kind, area, desk[0], desk[1], "theme=dark"),
        picture(kind, area, phone),
        picture(kind, area, phone[0], phone[1], "theme=dark"),
        text);
  }
}
