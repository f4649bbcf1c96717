package se.utfall.api.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.page.Onward;
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

  /**
   * Whether a tile has a picture and room for it, with letters that are read from a distance: at
   * nine tiles a screen none has, at more than one a picture of many series only when they are few.
   */
  public boolean hasRoomFor(ShownTile.Told told) {
    return grid() < SIZES.get(SIZES.size() - 1)
        && told.picture().filter(drawn -> grid() == 1 || shape().holds(drawn)).isPresent();
  }

  /** The address of a picture in the shape of its tile: few px, so that its letters are large. */
  public String address(ShownTile.Drawn drawn, String... look) {
    Shape shape = shape();
    return shape.holds(drawn)
        ? drawn.picture().address(shape.width(), shape.height(), look)
        : drawn.picture().wide(look);
  }

  private Shape shape() {
    return switch (grid()) {
      case 1 -> new Shape(520, 480);
      case 2 -> new Shape(440, 330);
      case 4 -> new Shape(320, 300);
      default -> new Shape(360, 200);
    };
  }

  /** A size in px in which a picture fills its tile. */
  private record Shape(int width, int height) {
    /** As high as a picture of many series is on a telephone, it has twice the room it needs. */
    boolean holds(ShownTile.Drawn drawn) {
      return !drawn.isOfMany() || drawn.picture().size().narrow() <= 2 * height;
    }
  }
}
