package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.Panel.Reach;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.Structure;

/** The parts of a whole as lying bars, each with its amount and its share. */
final class StructurePlot {

  private static final double FILL = 0.7;
  private static final double MOST_THICK = 26;
  private static final double MOST_HIGH = 48;
  private static final double BETWEEN = 18;
  private static final double LEAST_BARS = 30;

  private final Structure structure;
  private final BarFills fills;
  private final RowNames names;
  private final double right;
  private final boolean sharesShown;
  private final Panel amounts;

  StructurePlot(Structure structure, Pencil pencil, Box content) {
    this.structure = structure;
    fills = new BarFills(new BarBoard(pencil, content));
    names =
        new RowNames(
            content, structure.parts().stream().map(StructurePlot::name).toList(), MOST_HIGH);
    Box bodies = names.bodies();
    right = bodies.right();
    List<Amount> cells = structure.parts().stream().map(Part::amount).toList();
    List<BigDecimal> figures = cells.stream().flatMap(c -> c.figure().stream()).toList();
    Reach reach = Reach.of(figures);
    LabelRoom words = LabelRoom.of(cells, 0);
    double shares =
        structure.parts().stream()
            .mapToDouble(p -> Pencil.width(p.share().label(), Pencil.LABEL))
            .max()
            .orElse(0);
    double whole = bodies.width() - words.width();
    sharesShown = whole - shares - BETWEEN >= LEAST_BARS;
    double room = sharesShown && shares > 0 ? whole - shares - BETWEEN : whole;
    if (!names.fit() || room < LEAST_BARS) {
      throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM);
    }
    double perUnit = reach.length() == 0 ? 1 : room / reach.length();
    amounts = reach.panel(bodies.left() + words.before(), perUnit);
  }

  private static RowNames.Name name(Part part) {
    return new RowNames.Name(part.name(), false);
  }

  void draw() {
    for (int i = 0; i < structure.parts().size(); i++) {
      addBar(structure.parts().get(i).amount(), names.body(i));
    }
    Box bodies = names.bodies();
    Color rule = fills.theme().rule();
    fills.board().line(amounts.zero(), bodies.top(), amounts.zero(), bodies.bottom(), rule, 1);
    fills.board().paint();
    note();
    names.write(fills.board().pencil());
    for (int i = 0; i < structure.parts().size(); i++) {
      write(structure.parts().get(i), names.body(i));
    }
  }

  private void addBar(Amount amount, Box body) {
    if (amount.figure().isPresent()) {
      fills.scenario(bar(amount, body), structure.scenario());
    }
  }

  private Box bar(Amount amount, Box body) {
    double thickness = Math.min(MOST_THICK, FILL * body.height());
    double top = (body.top() + body.bottom() - thickness) / 2;
    return VarianceBars.bar(amounts, amount, top, thickness);
  }

  /** "125,9 (12,3 %)". */
  private void note() {
    MarkBook.Entry entry = fills.board().pencil().marks().begin("", Way.DOWN, names.bodies());
    for (int i = 0; i < structure.parts().size(); i++) {
      Part part = structure.parts().get(i);
      String share = part.share().label();
      String words = part.amount().label() + (share.isBlank() ? "" : " (" + share + ")");
      Box bar = bar(part.amount(), names.body(i));
      double end = part.amount().figure().map(amounts::at).orElse(amounts.zero());
      entry.shape(part.name(), words.strip(), end, (bar.top() + bar.bottom()) / 2, bar);
    }
  }

  private void write(Part part, Box body) {
    Pencil pencil = fills.board().pencil();
    Amount amount = part.amount();
    boolean known = amount.figure().isPresent();
    boolean negative = LabelRoom.isNegative(amount);
    double end = amount.figure().map(amounts::at).orElse(amounts.zero());
    double x = negative ? end - LabelRoom.GAP : end + LabelRoom.GAP;
    double base = (body.top() + body.bottom()) / 2 + names.size() * Pencil.TO_BASELINE;
    Color color = known ? fills.theme().ink() : fills.theme().muted();
    Anchor anchor = negative ? Anchor.END : Anchor.START;
    pencil.write(amount.label(), x, base, anchor, names.size(), color);
    if (sharesShown) {
      Color muted = fills.theme().muted();
      pencil.write(part.share().label(), right, base, Anchor.END, names.size(), muted);
    }
  }
}
