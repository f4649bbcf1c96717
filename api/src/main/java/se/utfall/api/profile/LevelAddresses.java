package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;

/**
 * The addresses of the pictures of an indicator among the areas of a level.
 *
 * @param indicator its code
 * @param level the level
 * @param members member by dimension; empty for those that the indicator says
 */
record LevelAddresses(Onward onward, String indicator, String level, Map<String, String> members) {

  /** The picture of a kind, of an area or of all. */
  ShownPicture picture(
      String kind, Optional<String> area, ShownPicture.Size size, String alternative) {
    List<String> parts = new ArrayList<>();
    parts.add("kind=" + kind);
    parts.add("level=" + Onward.encoded(level));
    area.ifPresent(code -> parts.add("area=" + Onward.encoded(code)));
    members.forEach((name, member) -> parts.add("member=" + Onward.encoded(name + ":" + member)));
    return new ShownPicture("/charts/" + Onward.encoded(indicator), parts, size, "", alternative)
        .with(onward);
  }
}
