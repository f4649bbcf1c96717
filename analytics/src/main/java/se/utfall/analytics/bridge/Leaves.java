package se.utfall.analytics.bridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.utfall.analytics.bridge.BudgetBridge.Sides;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;

/** Finds the finest lines of a sum; a sum of which no part is printed stands for itself. */
record Leaves(MoneyTable table, Sides sides) {

  /** A line and how it goes into the sum: 1 added, −1 taken away. */
  record Leaf(MoneyLine line, int sign) {}

  /** In printed order of each sum; the line itself when it is no sum. */
  List<Leaf> of(MoneyLine sum) {
    var leaves = new ArrayList<Leaf>();
    var whole = new Leaf(sum, 1);
    return addParts(whole, leaves, new HashSet<>()) ? leaves : List.of(whole);
  }

  /** Whether anything was added. */
  private boolean addParts(Leaf sum, List<Leaf> leaves, Set<String> above) {
    above.add(sum.line().name());
    var before = leaves.size();
    for (var part : table.parts(sum.line())) {
      if (above.contains(part.name())) {
        continue; // lines that name each other as parents
      }
      var leaf = new Leaf(part, sum.sign() * table.signOfPart(part, sum.line()));
      if (!addParts(leaf, leaves, above) && sides.isAnyKnown(part)) {
        leaves.add(leaf);
      }
    }
    return leaves.size() > before;
  }
}
