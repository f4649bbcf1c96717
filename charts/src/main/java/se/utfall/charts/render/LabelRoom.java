package se.utfall.charts.render;

import java.util.List;
import se.utfall.charts.spec.Amount;

/** The room that words need before bars below zero and after the others. */
record LabelRoom(double before, double after) {

  static final double GAP = 6;

  static LabelRoom of(List<Amount> amounts, double more) {
    double before = 0;
    double after = 0;
    for (Amount amount : amounts) {
      if (!amount.label().isBlank()) {
        double width = Pencil.width(amount.label(), Pencil.LABEL) + GAP + more;
        boolean negative = isNegative(amount);
        before = negative ? Math.max(before, width) : before;
        after = negative ? after : Math.max(after, width);
      }
    }
    return new LabelRoom(Math.ceil(before), Math.ceil(after));
  }

  /** For words under each other without bars, aligned at their end. */
  static LabelRoom column(List<Amount> amounts, double more) {
    LabelRoom room = of(amounts, more);
    return new LabelRoom(0, Math.max(room.before, room.after));
  }

  /** The same, at least so wide. */
  LabelRoom atLeast(double width) {
    return width() == 0 ? this : new LabelRoom(before, Math.max(after, Math.ceil(width) - before));
  }

  double width() {
    return before + after;
  }

  static boolean isNegative(Amount amount) {
    return amount.figure().map(v -> v.signum() < 0).orElse(false);
  }
}
