package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels along one axis just so far that none overlaps another. */
final class Spread {

  /** Labels that have been pushed against each other and now move as one. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    double size;
    double wishes;

    double start(double from, double to) {
      double start = wishes / members.size();
      return Math.max(from, Math.min(start, to - size));
    }
  }

  private Spread() {}

  /**
   * The centres that the labels get, as near to the wanted ones as can be, in the same order.
   *
   * @param sizes of the labels along the axis; together no longer than from–to
   */
  static List<Double> apart(List<Double> wanted, List<Double> sizes, double from, double to) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(wanted::get));
    List<Group> groups = new ArrayList<>();
    for (int label : order) {
      Group group = new Group();
      group.members.add(label);
      group.size = sizes.get(label);
      group.wishes = wanted.get(label) - group.size / 2;
      groups.add(group);
      mergeLast(groups, from, to);
    }
    return centres(groups, sizes, from, to);
  }

  private static void mergeLast(List<Group> groups, double from, double to) {
    while (groups.size() > 1) {
      Group last = groups.get(groups.size() - 1);
      Group before = groups.get(groups.size() - 2);
      if (before.start(from, to) + before.size <= last.start(from, to)) {
        return;
      }
      before.wishes += last.wishes - last.members.size() * before.size;
      before.size += last.size;
      before.members.addAll(last.members);
      groups.remove(groups.size() - 1);
    }
  }

  private static List<Double> centres(
      List<Group> groups, List<Double> sizes, double from, double to) {
    Double[] centres = new Double[sizes.size()];
    for (Group group : groups) {
      double at = group.start(from, to);
      for (int label : group.members) {
        centres[label] = at + sizes.get(label) / 2;
        at += sizes.get(label);
      }
    }
    return List.of(centres);
  }
}
