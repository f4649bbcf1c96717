package se.utfall.charts.render;

import java.awt.Color;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.style.Theme;

/**
 * How bars of money look. Scenarios differ by fill and share one dark grey, so that colour is left
 * for what a deviation means; and no colour is alone, for every impact has a form of its own too.
 */
record BarFills(BarBoard board) {

  private static final int SLATE = 6;
  private static final int GREY = 7;
  private static final double OUTLINE = 1.4;
  private static final double BETWEEN = 6;
  private static final double AXIS = 2;

  /** A bar of nothing is not drawn. */
  private static final double LEAST = 1e-9;

  void scenario(Box bar, Scenario scenario) {
    if (isNothing(bar)) {
      return;
    }
    Color dark = theme().series(SLATE);
    switch (scenario) {
      case OUTCOME -> board.area(bar, dark);
      case PREVIOUS_YEAR -> board.area(bar, theme().lighter(dark));
      case BUDGET -> {
        board.area(bar, theme().paper());
        board.outline(bar, Form.LINE, dark, OUTLINE);
      }
      case FORECAST -> {
        board.area(bar, theme().paper());
        board.hatch(bar, BETWEEN, dark, OUTLINE);
        board.outline(bar, Form.LINE, dark, OUTLINE);
      }
    }
  }

  void impact(Box bar, Impact impact) {
    if (!isNothing(bar)) {
      board.area(bar, color(impact));
    }
  }

  /** What nothing explains. */
  void rest(Box bar) {
    if (!isNothing(bar)) {
      board.area(bar, theme().paper());
      board.outline(bar, Form.DOTTED_LINE, theme().muted(), OUTLINE);
    }
  }

  /** An upright axis in the fill of what variances are counted from. */
  void axis(double x, double top, double bottom, Scenario reference) {
    Box axis = new Box(x - AXIS, top, x + AXIS, bottom);
    if (reference == Scenario.BUDGET) {
      board.area(axis, theme().paper());
      board.outline(axis, Form.LINE, theme().series(SLATE), 1);
    } else {
      scenario(axis, reference);
    }
  }

  Color color(Impact impact) {
    return impact == Impact.NONE ? theme().series(GREY) : form(impact).color();
  }

  PointForm form(Impact impact) {
    return switch (impact) {
      case FAVOURABLE -> PointForm.of(PointClass.IMPROVEMENT, theme()).within(7.5);
      case UNFAVOURABLE -> PointForm.of(PointClass.CONCERN, theme()).within(6.5);
      case NONE -> PointForm.of(PointClass.COMMON, theme());
    };
  }

  /** Whether there is something that can be good or bad: nothing is, when nothing deviates. */
  static boolean isJudged(Amount amount, Impact impact) {
    boolean moves = amount.figure().map(v -> v.signum() != 0).orElse(false);
    return moves || impact != Impact.NONE && amount.figure().isPresent();
  }

  Theme theme() {
    return board.pencil().theme();
  }

  private static boolean isNothing(Box bar) {
    return bar.width() < LEAST || bar.height() < LEAST;
  }
}
