package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LevelBand;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.style.Theme;

/** Levels across a whole picture of money: bands under the bars, lines over them. */
record LevelShapes(MoneyLevels levels, Panel values) {

  private static final double NARROW = 560;

  /** A picture without room for words at the ends of levels; they stand in the key. */
  static boolean isNarrow(Box content) {
    return content.width() < NARROW;
  }

  /** The colour of an interval to compare with. */
  static Color band(Theme theme) {
    return theme.tint(theme.series(2));
  }

  /** All values that must be on the axis. */
  static Stream<BigDecimal> values(MoneyLevels levels) {
    return Stream.concat(
        levels.lines().stream().map(Level::value),
        levels.bands().stream().flatMap(b -> Stream.of(b.lower(), b.upper())));
  }

  /** Behind bars that stand. */
  void bandsAcross(BarBoard board, double left, double right) {
    for (LevelBand band : levels.bands()) {
      double top = values.exactly(band.upper());
      double bottom = Math.max(top + 1, values.exactly(band.lower()));
      board.area(new Box(left, top, right, bottom), band(board.pencil().theme()));
    }
  }

  void linesAcross(BarBoard board, double left, double right) {
    for (Level level : levels.lines()) {
      double y = values.exactly(level.value());
      board.line(Form.DASHED_LINE, left, y, right, y, board.pencil().theme().rule(), 1.5);
    }
  }

  /** Behind bars that lie. */
  void bandsDown(BarBoard board, double top, double bottom) {
    for (LevelBand band : levels.bands()) {
      double left = values.exactly(band.lower());
      double right = Math.max(left + 1, values.exactly(band.upper()));
      board.area(new Box(left, top, right, bottom), band(board.pencil().theme()));
    }
  }

  void linesDown(BarBoard board, double top, double bottom) {
    for (Level level : levels.lines()) {
      double x = values.exactly(level.value());
      board.line(Form.DASHED_LINE, x, top, x, bottom, board.pencil().theme().rule(), 1.5);
    }
  }

  /** The words at the right end of standing plots. */
  static List<EndLabels.Label> labels(MoneyLevels levels, Theme theme) {
    List<EndLabels.Label> labels = new ArrayList<>();
    for (Level level : levels.lines()) {
      Point2D.Double end = new Point2D.Double(1, level.value().doubleValue());
      labels.add(new EndLabels.Label("", level.label(), theme.muted(), end, 0));
    }
    for (LevelBand band : levels.bands()) {
      double middle = (band.lower().doubleValue() + band.upper().doubleValue()) / 2;
      Point2D.Double end = new Point2D.Double(1, middle);
      labels.add(new EndLabels.Label("", band.label(), theme.seriesText(2), end, 0));
    }
    return labels.stream().filter(l -> !l.name().isBlank()).toList();
  }
}
