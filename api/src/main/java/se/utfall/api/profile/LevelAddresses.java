package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;

/**
 * The addresses of the pictures of an indicator among the areas of a level.
 *
 * @param among the indicator and the areas
 */
record LevelAddresses(Onward onward, Among among) {
  private static final String RANKING = "ranking";

  /** The picture of a kind, of an area or of all. */
  ShownPicture picture(
      String kind, Optional<String> area, ShownPicture.Size size, String alternative) {
    List<String> parts = new ArrayList<>();
    parts.add("kind=" + kind);
    parts.add("level=" + Onward.encoded(among.level()));
    area.ifPresent(code -> parts.add("area=" + Onward.encoded(code)));
    if (kind.equals(RANKING)) {
      among.period().ifPresent(period -> parts.add("period=" + Onward.encoded(period.text())));
    }
    among
        .members()
        .forEach((name, member) -> parts.add("member=" + Onward.encoded(name + ":" + member)));
    return new ShownPicture(
            "/charts/" + Onward.encoded(among.indicator()), parts, size, "", alternative)
        .with(onward);
  }
}
