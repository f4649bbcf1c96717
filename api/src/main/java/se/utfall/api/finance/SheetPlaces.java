package se.utfall.api.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.ComputedAmount;
import se.utfall.analytics.money.ComputedAmount.Term;
import se.utfall.api.sheet.SheetSpec;

/** Where printed amounts stand on a sheet, and the formulas between them. */
final class SheetPlaces {

  private record Place(int column, int row) {
    boolean isBelow(Place other) {
      return column == other.column && row == other.row + 1;
    }
  }

  private final int titleLines;
  private final Map<Cell, Place> places = new HashMap<>();

  /** Of a sheet with so many lines above its header. */
  SheetPlaces(int titleLines) {
    this.titleLines = titleLines;
  }

  void put(Cell cell, int column, int row) {
    places.put(cell, new Place(column, row));
  }

  String address(Cell cell) {
    Place place = places.get(cell);
    return address(place.column(), place.row());
  }

  /** Another column of the row in which an amount stands. */
  String beside(Cell cell, int column) {
    return address(column, places.get(cell).row());
  }

  String address(int column, int row) {
    return SheetSpec.address(titleLines, column, row);
  }

  /**
   * How an amount is made of those on the sheet; empty if one of them is not there. A longer sum is
   * freed of what adding in binary leaves, which programs would show as −0,0; of a difference they
   * do so themselves.
   */
  Optional<String> formula(ComputedAmount computed) {
    List<Term> terms = computed.terms();
    if (terms.stream().anyMatch(term -> !places.containsKey(term.cell()))) {
      return Optional.empty();
    }
    boolean isSum = terms.stream().allMatch(term -> term.sign() > 0);
    String formula = isSum ? sum(terms) : signed(terms);
    return Optional.of(terms.size() == 2 && !isSum ? formula : "ROUND(" + formula + ",9)");
  }

  private String signed(List<Term> terms) {
    String all =
        terms.stream()
            .map(term -> (term.sign() > 0 ? "+" : "-") + address(term.cell()))
            .collect(Collectors.joining());
    return all.startsWith("+") ? all.substring(1) : all;
  }

  /** SUM(C5:C8,C11): cells that follow each other are one range. */
  private String sum(List<Term> terms) {
    StringBuilder sum = new StringBuilder("SUM(");
    for (int first = 0, next; first < terms.size(); first = next) {
      next = first + 1;
      while (next < terms.size() && place(terms, next).isBelow(place(terms, next - 1))) {
        next++;
      }
      sum.append(first == 0 ? "" : ",").append(address(terms.get(first).cell()));
      if (next - first > 1) {
        sum.append(':').append(address(terms.get(next - 1).cell()));
      }
    }
    return sum.append(')').toString();
  }

  private Place place(List<Term> terms, int i) {
    return places.get(terms.get(i).cell());
  }
}
