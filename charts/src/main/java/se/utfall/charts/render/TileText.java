package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Placed;
import se.utfall.charts.drawing.Role;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.DashboardTile;
import se.utfall.charts.spec.Statement;
import se.utfall.charts.style.Theme;

/**
 * The words of a tile, one paragraph under the other. A finding that is the title of the picture
 * and a source that stands under it are not said twice.
 */
record TileText(List<Paragraph> paragraphs) {

  private static final double GAP = 3;
  private static final TextLines NAME = new TextLines(Typeface.BOLD, 16);
  private static final TextLines FIGURE = new TextLines(Typeface.BOLD, 28);
  private static final TextLines PLAIN = new TextLines(Typeface.REGULAR, 13);
  private static final TextLines SMALL = new TextLines(Typeface.REGULAR, 11.5);

  TileText {
    paragraphs = List.copyOf(paragraphs);
  }

  static TileText of(DashboardTile tile, double width, Theme theme) {
    Color ink = theme.ink();
    Color muted = theme.muted();
    List<Paragraph> all = new ArrayList<>();
    all.add(Paragraph.of(Role.SUBHEADING, NAME, ink, "", tile.name(), width, 2));
    all.add(plain(PLAIN, muted, tile.part(), width, 2));
    all.add(plain(FIGURE, ink, tile.figure(), width, 2));
    all.add(plain(SMALL, muted, tile.about(), width, 2));
    for (Statement said : tile.statements()) {
      all.add(Paragraph.of(Role.TEXT, PLAIN, ink, said.sign(), said.words(), width, 2));
    }
    boolean isTitle = tile.picture().map(ChartSpec::title).filter(tile::says).isPresent();
    if (!isTitle) {
      int most = tile.picture().isPresent() ? 5 : 12;
      all.add(plain(PLAIN, ink, tile.finding(), width, most));
    }
    if (tile.picture().isEmpty()) {
      all.add(plain(SMALL, muted, tile.source(), width, 3));
    }
    return new TileText(all.stream().filter(one -> !one.lines().isEmpty()).toList());
  }

  private static Paragraph plain(
      TextLines letters, Color color, String text, double width, int most) {
    return Paragraph.of(Role.TEXT, letters, color, "", text, width, most);
  }

  double height() {
    return paragraphs.stream().mapToDouble(one -> one.height() + GAP).sum();
  }

  /** On a sheet, the upper left corner there. */
  List<Placed> at(double x, double y, double width, Theme theme, String language) {
    List<Placed> placed = new ArrayList<>();
    double down = y;
    for (Paragraph one : paragraphs) {
      placed.add(one.at(x, down, width, theme, language));
      down += one.height() + GAP;
    }
    return placed;
  }
}
