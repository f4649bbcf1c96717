package se.utfall.api.dashboard;

import java.util.List;
import se.utfall.api.indicator.ChartChoice.Pick;
import se.utfall.api.page.Choice;

/** The pages on which people find and change their views, ready to be shown. */
public final class DashboardPage {
  private DashboardPage() {}

  /** A view in the list of a person's own. */
  public record Item(String address, String title, String purpose, String more) {}

  /** Indicators of one theme. */
  public record Group(String name, List<Choice> indicators) {

    /** Copies the list. */
    public Group {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * A tile that can be changed.
   *
   * @param number its place, from 1
   * @param name what it is of, or why it is not shown
   * @param series the series of its indicator; none when it is not shown
   * @param showings the ways in which it can be shown
   */
  public record EditedTile(int number, String name, List<Pick> series, List<Pick> showings) {

    /** Copies the lists. */
    public EditedTile {
      series = List.copyOf(series);
      showings = List.copyOf(showings);
    }

    /** Whether its owner may see what it is of. */
    public boolean isShown() {
      return !showings.isEmpty();
    }
  }

  /**
   * A view to be changed.
   *
   * @param mostTiles how many tiles there can be
   * @param problems why it could not be kept
   */
  public record Edited(
      String path,
      String title,
      String purpose,
      boolean isShared,
      int version,
      List<EditedTile> tiles,
      List<Group> indicators,
      List<Choice> areas,
      int mostTiles,
      List<String> problems) {

    /** Copies the lists. */
    public Edited {
      tiles = List.copyOf(tiles);
      indicators = List.copyOf(indicators);
      areas = List.copyOf(areas);
      problems = List.copyOf(problems);
    }

    /** Whether there is room for another tile. */
    public boolean hasRoom() {
      return tiles.size() < mostTiles;
    }
  }
}
