package se.utfall.api.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.problem.ProblemException;

/**
 * The tiles that fill one screen, and the way to the others.
 *
 * @param number its number, from 1
 * @param all how many screens there are
 * @param tiles those that it shows
 * @param former address of the screen before; empty on the first
 * @param next address of the screen after; empty on the last
 * @param out address of the view as a page
 * @param sizes the numbers of tiles that a screen can have
 */
public record Screen(
    int number,
    int all,
    List<ShownTile> tiles,
    Optional<String> former,
    Optional<String> next,
    String out,
    List<Size> sizes) {
  /** How many tiles a screen can have. */
  static final List<Integer> SIZES = List.of(1, 2, 4, 6, 9);

  private static final int MOST_WITH_PICTURES = 4;

  /** A number of tiles, and the address of the view with so many on a screen. */
  public record Size(int tiles, String address, boolean isChosen) {}

  /** Copies the lists. */
  public Screen {
    tiles = List.copyOf(tiles);
    sizes = List.copyOf(sizes);
  }

  /**
   * A screen of a view.
   *
   * @throws ProblemException 404 for a number after the last
   */
  static Screen of(ShownDashboard shown, DashboardQuery query, Onward onward) {
    int per = query.perScreen().orElseGet(() -> fitting(shown.tiles()));
    int all = Math.max(1, (shown.tiles().size() + per - 1) / per);
    int number = query.screen();
    if (number > all) {
      throw ProblemException.notFound("The view has " + all + " screens; this is " + number + ".");
    }
    int first = (number - 1) * per;
    return new Screen(
        number,
        all,
        shown.tiles().subList(first, Math.min(shown.tiles().size(), first + per)),
        at(shown, query.perScreen(), number - 1, all, onward),
        at(shown, query.perScreen(), number + 1, all, onward),
        onward.to(shown.path()),
        sizes(shown, per, onward));
  }

  /** The least number into which all fit, but no more than can be read where there are pictures. */
  private static int fitting(List<ShownTile> tiles) {
    boolean hasPictures =
        tiles.stream()
            .anyMatch(one -> one instanceof ShownTile.Told told && told.picture().isPresent());
    int most = hasPictures ? MOST_WITH_PICTURES : SIZES.get(SIZES.size() - 1);
    return SIZES.stream()
        .filter(size -> size <= most)
        .filter(size -> size >= tiles.size())
        .findFirst()
        .orElse(most);
  }

  private static List<Size> sizes(ShownDashboard shown, int chosen, Onward onward) {
    List<Size> sizes = new ArrayList<>();
    for (int size : SIZES) {
      boolean isOfUse = sizes.isEmpty() || SIZES.get(sizes.size() - 1) < shown.tiles().size();
      if (isOfUse || size == chosen) {
        String address = at(shown, Optional.of(size), 1, 1, onward).orElseThrow();
        sizes.add(new Size(size, address, size == chosen));
      }
    }
    return sizes;
  }

  private static Optional<String> at(
      ShownDashboard shown, Optional<Integer> per, int number, int all, Onward onward) {
    if (number < 1 || number > all) {
      return Optional.empty();
    }
    String tiles = per.map(size -> "&rutor=" + size).orElse("");
    String screen = number == 1 ? "" : "&sida=" + number;
    return Optional.of(onward.with(shown.path(), "visning", "skarm") + tiles + screen);
  }

  /** The address of the view from its beginning. */
  static String first(ShownDashboard shown, Onward onward) {
    return at(shown, Optional.empty(), 1, 1, onward).orElseThrow();
  }

  /** Into how many fields the screen is divided. */
  public int grid() {
    return SIZES.stream().filter(size -> size >= tiles.size()).findFirst().orElseThrow();
  }

  /** Whether a tile has room for a picture. */
  public boolean hasRoomForPictures() {
    return grid() < SIZES.get(SIZES.size() - 1);
  }

  /** The address of a picture in the shape of its tile: few px, so that its letters are large. */
  public String address(ShownTile.Drawn drawn, String... look) {
    ShownPicture picture = drawn.picture();
    if (drawn.isOfMany()) {
      return picture.wide(look);
    }
    return switch (grid()) {
      case 1 -> picture.address(560, 440, look);
      case 2 -> picture.address(480, 320, look);
      case 4 -> picture.address(360, 270, look);
      default -> picture.address(440, 200, look);
    };
  }
}
