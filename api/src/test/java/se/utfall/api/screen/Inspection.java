package se.utfall.api.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens pages in one tab and tells what is wrong with each. */
final class Inspection {
  private static final Path PICTURES = Path.of("target", "screens");

  private final Stage stage;
  private final Tab tab;

  Inspection(Stage stage, Tab tab) {
    this.stage = stage;
    this.tab = tab;
  }

  /** Everything, with one loading: at a desk, then in a phone, then zoomed. */
  List<String> inspect(Page page, String language) {
    List<String> faults = new ArrayList<>();
    tab.session(stage.sessionOf(page.visitor()));
    tab.resize(Size.DESK);
    tab.open(stage.pathOf(page));
    faults.addAll(answer(page));
    faults.addAll(tab.list(Script.LAYOUT, language));
    faults.addAll(Axe.faults(tab));
    for (Size size : Size.values()) {
      faults.addAll(at(page, size));
    }
    faults.addAll(complaints(page));
    return faults;
  }

  private List<String> at(Page page, Size size) {
    tab.resize(size);
    if (size != Size.ZOOMED) {
      tab.picture(
          PICTURES
              .resolve(size.name().toLowerCase(java.util.Locale.ROOT))
              .resolve(page.name() + ".png"),
          size);
    }
    return tab.list(Script.WIDTH).stream().map(fault -> size + ": " + fault).toList();
  }

  private List<String> answer(Page page) {
    Object status = tab.run("return performance.getEntriesByType('navigation')[0].responseStatus");
    return Integer.toString(page.status()).equals(status.toString())
        ? List.of()
        : List.of("answers " + status);
  }

  /** What the browser says on its console; that a page is refused it says of every such page. */
  private List<String> complaints(Page page) {
    return tab.complaints().stream()
        .filter(said -> page.status() == 200 || !said.contains("status of " + page.status()))
        .map(said -> "has on the console: " + said)
        .toList();
  }
}
