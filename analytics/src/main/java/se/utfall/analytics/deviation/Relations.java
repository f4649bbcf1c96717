package se.utfall.analytics.deviation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Rule;

/**
 * Which lines are one figure and which are sums of others, as the parents of lines and the rules
 * say; between the lines of chosen organisations only. Rules of other kinds relate nothing.
 */
final class Relations {

  private static final String EVERY = "*";
  private static final String SAME = "(same)";

  private final Books books;
  private final Set<Place> places = new LinkedHashSet<>();
  private final Map<Place, Place> leaders = new LinkedHashMap<>();
  private final Map<Place, Set<Place>> parts = new LinkedHashMap<>();

  Relations(Books books, Predicate<String> organisation) {
    this.books = books;
    for (var table : books.tables()) {
      table.lines().stream()
          .filter(line -> organisation.test(line.organisation()))
          .forEach(line -> places.add(Place.of(table, line)));
    }
    books.tables().forEach(this::relateParents);
    books.rules().forEach(this::relate);
  }

  /** The line that stands for all that are one figure with this one. */
  Place figure(Place place) {
    var leader = place;
    while (leaders.containsKey(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }

  /** The figures that are sums of others, as far as a part of them is among these lines. */
  Set<Place> sums(Collection<Place> known) {
    var sums = new LinkedHashSet<Place>();
    parts.forEach(
        (sum, ofSum) -> {
          var figure = figure(sum);
          if (ofSum.stream()
              .anyMatch(part -> known.contains(part) && !figure(part).equals(figure))) {
            sums.add(figure);
          }
        });
    return sums;
  }

  private void relateParents(MoneyTable table) {
    for (var line : table.lines()) {
      line.parent()
          .ifPresent(
              parent ->
                  addPart(
                      new Place(table.code(), line.organisation(), parent), Place.of(table, line)));
    }
  }

  private void relate(Rule rule) {
    switch (rule.kind()) {
      case "same_figure" -> lines(rule.left()).forEach(left -> unite(left, right(rule, left)));
      case "organisation_sum" -> lines(rule.left()).forEach(left -> relateChildren(rule, left));
      case "cross_table_sum" -> lines(rule.left()).forEach(left -> relateAcross(rule, left));
      default -> {
        // what other rules say is no relation between lines of one kind
      }
    }
  }

  private void relateChildren(Rule rule, Place sum) {
    for (var child : books.children(sum.organisation())) {
      var line = rule.right().line().equals(EVERY) ? sum.line() : rule.right().line();
      addPart(sum, new Place(rule.right().table(), child, line));
    }
  }

  private void relateAcross(Rule rule, Place part) {
    var organisation = rule.left().organisation();
    addPart(right(rule, part), part);
    if (organisation.startsWith("(") && organisation.contains("whole")) {
      books.whole().ifPresent(whole -> addPart(right(rule, part, whole), part));
    }
  }

  private static Place right(Rule rule, Place left) {
    return right(rule, left, left.organisation());
  }

  private static Place right(Rule rule, Place left, String sameOrganisation) {
    var right = rule.right();
    return new Place(
        right.table(),
        right.organisation().equals(SAME) ? sameOrganisation : right.organisation(),
        right.line().equals(EVERY) ? left.line() : right.line());
  }

  private List<Place> lines(Rule.Side side) {
    return places.stream()
        .filter(place -> place.table().equals(side.table()))
        .filter(place -> fits(side.organisation(), place.organisation()))
        .filter(place -> fits(side.line(), place.line()))
        .toList();
  }

  private static boolean fits(String pattern, String name) {
    return pattern.equals(EVERY) || pattern.startsWith("(") || pattern.equals(name);
  }

  private void addPart(Place sum, Place part) {
    if (places.contains(sum) && places.contains(part)) {
      parts.computeIfAbsent(sum, none -> new LinkedHashSet<>()).add(part);
    }
  }

  private void unite(Place left, Place right) {
    if (places.contains(right) && !figure(left).equals(figure(right))) {
      leaders.put(figure(right), figure(left));
    }
  }
}
