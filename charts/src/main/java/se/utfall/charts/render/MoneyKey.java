package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LevelBand;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.MoneyWords;
import se.utfall.charts.spec.Scenario;

/** Says over the plot what fills, forms and lines mean, in as many lines as there is room for. */
final class MoneyKey {

  private static final double LINE = 18;
  private static final double MOST = 0.3;
  private static final double BETWEEN = 16;
  private static final double SWATCH = 15;
  private static final List<Impact> IMPACTS =
      List.of(Impact.FAVOURABLE, Impact.UNFAVOURABLE, Impact.NONE);

  private final Box content;
  private final List<Item> items = new ArrayList<>();
  private final List<Level> lines = new ArrayList<>();
  private final List<LevelBand> bands = new ArrayList<>();

  private sealed interface Sign permits Fill, Judgement, Stripe {}

  private record Fill(Scenario scenario) implements Sign {}

  private record Judgement(Impact impact) implements Sign {}

  private record Stripe(boolean band) implements Sign {}

  private record Item(Sign sign, String word, double x, double y) {}

  MoneyKey(
      Box content,
      MoneyWords words,
      Collection<Scenario> scenarios,
      Collection<Impact> impacts,
      MoneyLevels levels) {
    this.content = content;
    Lanes.ORDER.stream()
        .filter(scenarios::contains)
        .forEach(s -> add(new Fill(s), words.scenarios().get(s)));
    for (Level line : levels.lines()) {
      if (add(new Stripe(false), line.label())) {
        lines.add(line);
      }
    }
    for (LevelBand band : levels.bands()) {
      if (add(new Stripe(true), band.label())) {
        bands.add(band);
      }
    }
    IMPACTS.stream()
        .filter(impacts::contains)
        .forEach(i -> add(new Judgement(i), words.impacts().get(i)));
  }

  /** No key, where rows need all the room. */
  MoneyKey(Box content) {
    this.content = content;
  }

  /** Whether there is room for it; what has no word needs none. */
  private boolean add(Sign sign, String word) {
    TextLines words = new TextLines(Typeface.REGULAR, Pencil.TICK);
    String shown = words.shorten(word, content.width() - SWATCH - 8);
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    double x = last == null ? content.left() : end(last) + BETWEEN;
    double y = last == null ? content.top() : last.y();
    if (last != null && x + SWATCH + 6 + Pencil.width(shown, Pencil.TICK) > content.right()) {
      x = content.left();
      y += LINE;
    }
    boolean room = y + LINE <= content.top() + Math.max(LINE, MOST * content.height());
    if (room && !shown.isBlank()) {
      items.add(new Item(sign, shown, x, y));
    }
    return room || shown.isBlank();
  }

  private static double end(Item item) {
    return item.x() + SWATCH + 6 + Pencil.width(item.word(), Pencil.TICK);
  }

  /** The levels that have their words here; what is not explained is not drawn. */
  MoneyLevels explained() {
    return new MoneyLevels(lines, bands);
  }

  /** What is left for the plot. */
  Box under() {
    double top = items.isEmpty() ? content.top() : items.get(items.size() - 1).y() + LINE + 6;
    return new Box(content.left(), top, content.right(), content.bottom());
  }

  /** The signs that are painted with the plot. */
  void fill(BarFills fills) {
    for (Item item : items) {
      double middle = item.y() + LINE / 2;
      Box swatch = new Box(item.x(), middle - 6, item.x() + SWATCH, middle + 6);
      if (item.sign() instanceof Fill fill) {
        fills.scenario(swatch, fill.scenario());
      } else if (item.sign() instanceof Stripe stripe) {
        stripe(fills, swatch, stripe.band());
      }
    }
  }

  private static void stripe(BarFills fills, Box swatch, boolean band) {
    Color color = fills.theme().rule();
    if (band) {
      fills.board().area(swatch, LevelShapes.band(fills.theme()));
      return;
    }
    double y = (swatch.top() + swatch.bottom()) / 2;
    fills.board().line(Form.DASHED_LINE, swatch.left(), y, swatch.right(), y, color, 1.5);
  }

  /** The words, and the signs that are drawn over the plot. */
  void write(BarFills fills) {
    Pencil pencil = fills.board().pencil();
    for (Item item : items) {
      double middle = item.y() + LINE / 2;
      if (item.sign() instanceof Judgement judgement) {
        fills.form(judgement.impact()).draw(pencil, item.x() + SWATCH / 2, middle);
      }
      double base = middle + Pencil.TICK * Pencil.TO_BASELINE;
      double x = item.x() + SWATCH + 6;
      pencil.writeFitted(
          item.word(), x, base, Typeface.REGULAR, Pencil.TICK, pencil.theme().muted());
    }
  }
}
