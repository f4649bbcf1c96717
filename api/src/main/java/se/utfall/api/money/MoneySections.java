package se.utfall.api.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.api.page.Frame;
import se.utfall.api.words.Words;

/** The pages of money, in the order of their menu. */
public final class MoneySections {

  /** A page: its address, its name and whether it is the one that is read. */
  public record Section(String address, String name, boolean isHere) {}

  private static final List<List<String>> PAGES =
      List.of(
          List.of("/ekonomi", "money.page.deviations"),
          List.of("/ekonomi/uppfoljning", "money.page.follow-up"),
          List.of("/ekonomi/tabeller", "money.page.tables"),
          List.of("/ekonomi/avstamning", "money.page.reconciliation"),
          List.of("/ekonomi/eget-kapital", "money.page.equity"),
          List.of("/ekonomi/prognoser", "money.page.forecasts"),
          List.of("/ekonomi/nyckeltal", "money.page.key-figures"),
          List.of("/ekonomi/bidrag", "money.page.grants"),
          List.of("/avhopp", "money.page.exit-programme"));

  private MoneySections() {}

  /** Whether a page of the menu has this path. */
  public static boolean isPage(String path) {
    return PAGES.stream().anyMatch(page -> page.get(0).equals(path));
  }

  /** The pages by their paths, with their names in the language of these words. */
  public static Map<String, String> titles(Words words) {
    Map<String, String> titles = new LinkedHashMap<>();
    PAGES.forEach(page -> titles.put(page.get(0), words.text(page.get(1))));
    return titles;
  }

  /** The menu as seen from the page of this frame. */
  public static List<Section> of(Frame frame) {
    return PAGES.stream()
        .map(
            page ->
                new Section(
                    frame.onward().to(page.get(0)),
                    frame.text(page.get(1)),
                    frame.path().equals(page.get(0))))
        .toList();
  }
}
