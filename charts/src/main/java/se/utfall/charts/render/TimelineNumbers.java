package se.utfall.charts.render;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.TimelineEvent;

/** Events on one line, each with a number over it that is explained under the plot. */
record TimelineNumbers(List<TimelineEvent> events, TimelineAxis axis) implements TimelineEvents {

  private static final double CIRCLE = 16;
  private static final double PITCH = CIRCLE + 2;
  private static final double TIE = 7;
  private static final double MARK = 14;
  private static final double LETTERS = 11;

  /** Whether the numbers have room beside each other. */
  boolean fits() {
    return events.size() * PITCH <= axis.right() - axis.left();
  }

  @Override
  public double height() {
    return CIRCLE + TIE + MARK;
  }

  @Override
  public double roomy() {
    return height() + MARK;
  }

  /** Lasting ones under the others, single days over them. */
  @Override
  public void mark(BarBoard board, Box area) {
    double middle = middle(area);
    for (TimelineForm form : List.of(TimelineForm.LASTING, TimelineForm.WITHIN, TimelineForm.DAY)) {
      for (TimelineEvent event : events) {
        if (TimelineForm.of(event) == form) {
          form.draw(board, axis.x(event.start()), axis.x(event.endExclusive()), middle, LETTERS);
        }
      }
    }
  }

  @Override
  public void note(MarkBook.Entry entry, Box area) {
    for (TimelineEvent event : events) {
      double from = axis.x(event.start());
      double to = axis.x(event.endExclusive());
      TimelineForm.of(event).note(entry, event, from, to, middle(area));
    }
  }

  private static double middle(Box area) {
    return area.bottom() - MARK / 2;
  }

  @Override
  public void write(Pencil pencil, Box area) {
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (TimelineEvent event : events) {
      wanted.add(axis.x(Figures.middle(event.start(), event.endExclusive())));
      sizes.add(PITCH);
    }
    List<Double> places = Spread.apart(wanted, sizes, axis.left(), axis.right());
    double y = middle(area) - MARK / 2 - TIE - CIRCLE / 2;
    for (int i = 0; i < places.size(); i++) {
      double x = places.get(i);
      double foot = middle(area) - 3;
      pencil.line(x, y, wanted.get(i), foot, pencil.theme().rule(), 1);
      Ellipse2D circle = new Ellipse2D.Double(x - CIRCLE / 2, y - CIRCLE / 2, CIRCLE, CIRCLE);
      pencil.drawing().fill(new Path2D.Double(circle), pencil.theme().rule());
      String number = Integer.toString(i + 1);
      pencil.writeBold(
          number,
          x,
          y + LETTERS * Pencil.TO_BASELINE,
          Anchor.MIDDLE,
          LETTERS,
          pencil.theme().paper());
    }
  }
}
