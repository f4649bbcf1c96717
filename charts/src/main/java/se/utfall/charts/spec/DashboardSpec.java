package se.utfall.charts.spec;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A view of several figures, to be printed on sheets.
 *
 * @param title its title
 * @param purpose one line about what it is for; may be empty
 * @param tiles in order; at least one
 * @param foot what stands at the foot of every sheet: of when the figures are, and the address
 * @param source where the figures come from, for the properties of the file; may be empty
 * @param dataPer the date of the data, for the properties of the file; may be empty
 */
public record DashboardSpec(
    String title,
    String purpose,
    List<DashboardTile> tiles,
    List<String> foot,
    String source,
    String dataPer,
    ChartLanguage language) {

  public DashboardSpec {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank");
    }
    requireNonNull(purpose, "purpose");
    tiles = List.copyOf(tiles);
    if (tiles.isEmpty()) {
      throw new IllegalArgumentException("tiles must not be empty");
    }
    foot = List.copyOf(foot);
    requireNonNull(source, "source");
    requireNonNull(dataPer, "dataPer");
    requireNonNull(language, "language");
  }
}
