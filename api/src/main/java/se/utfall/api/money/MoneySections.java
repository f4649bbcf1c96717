package se.utfall.api.money;

import java.util.List;
import se.utfall.api.page.Frame;

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
