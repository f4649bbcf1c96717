package se.utfall.api.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.charts.AreaTree;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;

/**
 * Shows the tree of areas.
 *
 * @param known codes of the areas that have figures which the reader may see
 */
record Branches(Words words, Onward onward, AreaTree tree, Set<String> known) {

  /** All areas. */
  List<Branch> all() {
    return tree.roots().stream().map(this::whole).toList();
  }

  /**
   * The way down to an area, those beside it and beside each step of the way, and those next within
   * it.
   */
  List<Branch> round(AreaRow here) {
    Set<String> open =
        Stream.concat(Stream.of(here), tree.above(here.area()).stream())
            .map(AreaRow::area)
            .collect(Collectors.toSet());
    return tree.roots().stream()
        .filter(root -> here.parent() == null || open.contains(root.area()))
        .map(root -> opened(root, open, here))
        .toList();
  }

  String address(String area) {
    return onward.to("/omraden/" + Onward.encoded(area));
  }

  /** The page of an area with the comparison of an indicator open. */
  String comparing(String area, String indicator) {
    return onward.with("/omraden/" + Onward.encoded(area), "indicator", indicator) + "#jamforelse";
  }

  private Branch whole(AreaRow row) {
    return branch(row, false, tree.children(row.area()).stream().map(this::whole).toList());
  }

  private Branch opened(AreaRow row, Set<String> open, AreaRow here) {
    List<Branch> below =
        open.contains(row.area())
            ? tree.children(row.area()).stream().map(next -> opened(next, open, here)).toList()
            : List.of();
    return branch(row, row.equals(here), below);
  }

  private Branch branch(AreaRow row, boolean isHere, List<Branch> below) {
    String note = known.contains(row.area()) ? "" : words.text("profile.noFigures");
    return new Branch(row.name(), address(row.area()), note, isHere, below);
  }
}
