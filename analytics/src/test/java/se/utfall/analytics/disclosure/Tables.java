package se.utfall.analytics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table of random counts with all its totals, in any number of dimensions. */
record Tables(Map<String, Long> counts, List<Sum> sums, List<String> grandTotal) {

  private static final String TOTAL = "T";

  /** Counts from 0 to {@code most}, small ones more often. */
  static Tables random(long seed, int most, int... sizes) {
    var random = new Random(seed);
    var counts = new HashMap<String, Long>();
    fill("", 0, sizes, counts, random, most);
    return withTotals(counts, sizes);
  }

  /** Rows and columns with these counts: cells {@code m0|m0}, totals T. */
  static Tables of(long[][] grid) {
    var counts = new HashMap<String, Long>();
    for (int row = 0; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        counts.put("m" + row + "|m" + column, grid[row][column]);
      }
    }
    return withTotals(counts, grid.length, grid[0].length);
  }

  private static Tables withTotals(Map<String, Long> counts, int... sizes) {
    var sums = new ArrayList<Sum>();
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      addTotals(dimension, sizes, counts, sums);
    }
    return new Tables(counts, sums, List.of(TOTAL + ("|" + TOTAL).repeat(sizes.length - 1)));
  }

  private static void fill(
      String id, int dimension, int[] sizes, Map<String, Long> counts, Random random, int most) {
    if (dimension == sizes.length) {
      var share = random.nextDouble();
      counts.put(id, (long) (share * share * (most + 1)));
      return;
    }
    for (int member = 0; member < sizes[dimension]; member++) {
      fill(with(id, "m" + member), dimension + 1, sizes, counts, random, most);
    }
  }

  /** Sums over one dimension, for all members of the others and the totals there are by now. */
  private static void addTotals(
      int dimension, int[] sizes, Map<String, Long> counts, List<Sum> sums) {
    for (String id : List.copyOf(counts.keySet())) {
      var members = id.split("\\|");
      if (members[dimension].equals("m0")) {
        var parts = new ArrayList<String>();
        var persons = 0L;
        for (int member = 0; member < sizes[dimension]; member++) {
          members[dimension] = "m" + member;
          parts.add(String.join("|", members));
          persons += counts.get(parts.get(member));
        }
        members[dimension] = TOTAL;
        counts.put(String.join("|", members), persons);
        sums.add(new Sum(String.join("|", members), parts));
      }
    }
  }

  private static String with(String id, String member) {
    return id.isEmpty() ? member : id + "|" + member;
  }
}
