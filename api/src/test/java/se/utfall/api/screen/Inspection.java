package se.utfall.api.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
  List<String> inspect(Page page) {
    List<String> faults = new ArrayList<>(open(page));
    faults.addAll(tab.list(Script.LAYOUT, "sv"));
    for (Size size : List.of(Size.DESK, Size.PHONE)) {
      tab.resize(size);
      faults.addAll(tooWide(size));
      // Contrast is most of the cost, and colours are the same at any width.
      boolean contrast = size == Size.DESK || Pages.MAIN.contains(page);
      Axe.faults(tab, contrast).forEach(fault -> faults.add(size + ": " + fault));
      picture(page, size);
    }
    tab.resize(Size.ZOOMED);
    faults.addAll(tooWide(Size.ZOOMED));
    faults.addAll(complaints(page));
    return faults;
  }

  /** What can be seen at once, at a desk and in a phone, with a picture of the desk. */
  List<String> glance(Page page, String language) {
    List<String> faults = new ArrayList<>(open(page));
    faults.addAll(tab.list(Script.LAYOUT, language));
    faults.addAll(tooWide(Size.DESK));
    picture(page, Size.DESK);
    tab.resize(Size.PHONE);
    faults.addAll(tooWide(Size.PHONE));
    faults.addAll(complaints(page));
    return faults;
  }

  /** Opens a page at a desk and tells whether it answers as it should. */
  List<String> open(Page page) {
    tab.session(stage.sessionOf(page.visitor()));
    tab.resize(Size.DESK);
    tab.complaints();
    tab.open(stage.pathOf(page));
    Object status = tab.run("return performance.getEntriesByType('navigation')[0].responseStatus");
    return Integer.toString(page.status()).equals(status.toString())
        ? List.of()
        : List.of("answers " + status);
  }

  /** The open page on paper. */
  byte[] paper(Page page) {
    byte[] paper = tab.paper();
    write(PICTURES.resolve("print").resolve(page.name() + ".pdf"), paper);
    return paper;
  }

  /** What of the open page a sheet of paper has no room for. */
  List<String> tooWideForPaper() {
    tab.medium("print", "light");
    tab.resize(Size.PAPER);
    List<String> faults = tooWide(Size.PAPER);
    tab.medium("", "light");
    return faults;
  }

  private List<String> tooWide(Size size) {
    return tab.list(Script.WIDTH).stream().map(fault -> size + ": " + fault).toList();
  }

  private void picture(Page page, Size size) {
    String folder = size.name().toLowerCase(Locale.ROOT);
    write(PICTURES.resolve(folder).resolve(page.name() + ".png"), tab.picture(size));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What the browser says on its console; that a page is refused it says of every such page. */
  private List<String> complaints(Page page) {
    return tab.complaints().stream()
        .filter(said -> page.status() == 200 || !said.contains("status of " + page.status()))
        .map(said -> "has on the console: " + said)
        .toList();
  }
}
