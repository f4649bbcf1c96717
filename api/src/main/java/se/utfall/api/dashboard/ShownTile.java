package se.utfall.api.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.utfall.api.overview.Line;
import se.utfall.api.page.ShownPicture;
import se.utfall.db.figures.ObservationRow;

/** A tile as one reader sees it. */
public sealed interface ShownTile {

  /** Its place in the view, from 1. */
  int number();

  /**
   * One that the reader may see.
   *
   * @param tile what it is of
   * @param line its figure and what is said of it
   * @param picture the picture under it
   * @param source where its figures come from; may be empty
   * @param rows its values, in the order of their periods
   */
  record Told(
      int number,
      Tile tile,
      Line line,
      Optional<Drawn> picture,
      String source,
      List<ObservationRow> rows)
      implements ShownTile {

    /** Copies the values. */
    public Told {
      requireNonNull(tile);
      requireNonNull(line);
      requireNonNull(picture);
      requireNonNull(source);
      rows = List.copyOf(rows);
    }

    /** The value of the last period; empty if there is none. */
    Optional<ObservationRow> latest() {
      return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** Whether the finding stands over the picture, whole, and need not stand beside it too. */
    public boolean isFindingInPicture() {
      return picture.filter(Drawn::isTitledByFinding).isPresent()
          && line.finding().length() <= MOST_LETTERS_OF_A_TITLE;
    }
  }

  /**
   * One that the reader may not see.
   *
   * @param why in words that tell nothing of it
   */
  record Withheld(int number, String why) implements ShownTile {}

  /**
   * A picture of a tile.
   *
   * @param isOfMany whether it shows many series and must be as high as they need
   * @param isTitledByFinding whether its title is the finding of the tile
   * @param notice why it is of another kind than was asked for; may be empty
   */
  record Drawn(ShownPicture picture, boolean isOfMany, boolean isTitledByFinding, String notice) {}

  /** As many as three lines of a picture as wide as a telephone have room for. */
  int MOST_LETTERS_OF_A_TITLE = 150;
}
