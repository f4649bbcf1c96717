package se.utfall.api.profile;

import java.util.List;

/**
 * Areas as tiles, each stadsområde in its quarter of the compass and within it the areas in the
 * order of the list. Not a map to measure on: a tile says nothing of how large an area is.
 *
 * @param heading the indicator and the level
 * @param caption unit and period
 * @param quarters the stadsområden
 * @param shades what the shades mean, the lowest first
 */
public record TileMap(String heading, String caption, List<Quarter> quarters, List<Shade> shades) {

  /** Copies the lists. */
  public TileMap {
    quarters = List.copyOf(quarters);
    shades = List.copyOf(shades);
  }

  /**
   * A stadsområde.
   *
   * @param compass where it lies
   * @param name its name
   * @param address its page
   * @param isHere whether it is the area of the page
   * @param tiles the areas within it; itself where stadsområden are shown
   */
  public record Quarter(
      Compass compass, String name, String address, boolean isHere, List<Tile> tiles) {

    /** Copies the tiles. */
    public Quarter {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * An area.
   *
   * @param name its name; empty where it is the stadsområde itself, which is named above
   * @param address its page
   * @param figure its figure, or why there is none
   * @param look name of its look in the style sheet: that of a shade, or of a figure without one
   * @param isHere whether it is the area of the page
   */
  public record Tile(String name, String address, String figure, String look, boolean isHere) {}

  /**
   * What a look means.
   *
   * @param look its name in the style sheet
   * @param words "40 till 44", "dold"
   */
  public record Shade(String look, String words) {}
}
