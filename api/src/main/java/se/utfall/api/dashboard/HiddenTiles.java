package se.utfall.api.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import se.utfall.api.problem.DataProblem;

/**
 * The tiles of a view that its owner may not see any more. A program that writes the view back
 * cannot name what it was not told, so what it leaves out is not lost: each of them stays, as near
 * to where it stood as the others let it, until it is taken away by its number.
 *
 * @param before the view as it was
 * @param numbers which of its tiles are hidden, from 1, in order
 */
record HiddenTiles(List<Tile> before, List<Integer> numbers) {

  HiddenTiles {
    before = List.copyOf(before);
    numbers = List.copyOf(numbers);
  }

  /** Those of which nothing is found for their owner. */
  static HiddenTiles of(List<Tile> before, List<? extends Optional<?>> found) {
    return new HiddenTiles(
        before,
        IntStream.range(0, before.size())
            .filter(i -> found.get(i).isEmpty())
            .mapToObj(i -> i + 1)
            .toList());
  }

  /** Those that stay when these are taken away; a 422 names each number that is none of them. */
  HiddenTiles without(List<Integer> removed) {
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < removed.size(); i++) {
      Integer number = removed.get(i);
      if (number == null || !numbers.contains(number)) {
        String message = "is " + number + ", not the number of a tile that is withheld from you";
        problems.add(new DataProblem(i + 1L, "removed", "unknown", message));
      }
    }
    DashboardDesk.refuse(problems);
    return new HiddenTiles(
        before, numbers.stream().filter(number -> !removed.contains(number)).toList());
  }

  /** The tiles that are written, and among them those hidden ones that are not. */
  List<Tile> amid(List<Tile> written) {
    List<Tile> named = new ArrayList<>(written);
    List<Integer> left =
        leftOut(leftOut(numbers, named, Tile::equals), named, Tile::isOfSameSeries);
    List<Tile> all = new ArrayList<>(written);
    left.forEach(number -> all.add(Math.min(number - 1, all.size()), before.get(number - 1)));
    return all;
  }

  /** The hidden ones that none of those named is; each that is named stands for one of them. */
  private List<Integer> leftOut(
      List<Integer> hidden, List<Tile> named, BiPredicate<Tile, Tile> isSame) {
    List<Integer> left = new ArrayList<>();
    for (int number : hidden) {
      Tile tile = before.get(number - 1);
      named.stream()
          .filter(one -> isSame.test(one, tile))
          .findFirst()
          .ifPresentOrElse(named::remove, () -> left.add(number));
    }
    return left;
  }
}
