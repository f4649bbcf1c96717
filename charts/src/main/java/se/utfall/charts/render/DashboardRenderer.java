package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.charts.drawing.Leaf;
import se.utfall.charts.drawing.PdfFile;
import se.utfall.charts.drawing.Placed;
import se.utfall.charts.drawing.Sheet;
import se.utfall.charts.spec.DashboardSpec;
import se.utfall.charts.spec.DashboardTile;
import se.utfall.charts.style.Theme;

/**
 * Makes a tagged PDF of a view: A4, lying, two columns a sheet. Safe for any number of threads; the
 * same input gives the same bytes.
 */
public final class DashboardRenderer {

  private static final int COLUMNS_PER_SHEET = 2;
  private static final Theme THEME = Theme.PRINT;

  /** The bytes of the PDF. */
  public byte[] render(DashboardSpec spec) {
    DashboardFrame frame = new DashboardFrame(spec, THEME);
    List<List<DashboardTile>> columns = frame.columns().of(spec.tiles());
    int sheets = (columns.size() + COLUMNS_PER_SHEET - 1) / COLUMNS_PER_SHEET;
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      List<Placed> parts = new ArrayList<>(frame.above(i == 0));
      int first = i * COLUMNS_PER_SHEET;
      int next = Math.min(columns.size(), first + COLUMNS_PER_SHEET);
      parts.addAll(placed(spec, frame, columns.subList(first, next)));
      parts.addAll(frame.below(i + 1, sheets));
      leaves.add(new Leaf(DashboardFrame.WIDTH, DashboardFrame.HEIGHT, parts));
    }
    return PdfFile.bytes(whole(spec), leaves);
  }

  /** A column that has the sheet for itself is as wide as the sheet. */
  private static List<Placed> placed(
      DashboardSpec spec, DashboardFrame frame, List<List<DashboardTile>> columns) {
    double width = columns.size() == 1 ? frame.width() : frame.columns().width();
    List<Placed> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double left = DashboardFrame.MARGIN + i * (width + DashboardFrame.BETWEEN);
      double top = frame.top();
      for (DashboardTile tile : columns.get(i)) {
        double under = top + TileText.of(tile, width, THEME).height();
        double room = frame.bottom() - under;
        Optional<TilePicture> picture =
            tile.picture().flatMap(drawn -> TilePicture.of(drawn, width, room, THEME));
        // What cannot be drawn here is said in words: its finding and source stand in no picture.
        DashboardTile said = picture.isPresent() ? tile : tile.withoutPicture();
        TileText text = TileText.of(said, width, THEME);
        parts.addAll(text.at(left, top, width, THEME, spec.language().code()));
        picture.ifPresent(one -> parts.add(one.at(left, under)));
        top += text.height() + DashboardFrame.BETWEEN;
      }
    }
    return parts;
  }

  private static Sheet whole(DashboardSpec spec) {
    return new Sheet(
        DashboardFrame.WIDTH,
        DashboardFrame.HEIGHT,
        1,
        THEME.paper(),
        spec.language().code(),
        spec.title(),
        spec.purpose(),
        spec.source(),
        spec.tiles().stream().map(DashboardTile::name).collect(Collectors.joining("; ")),
        spec.dataPer());
  }
}
