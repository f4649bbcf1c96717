package se.utfall.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.reference.AttackerProgram;

/** What holds for every table, on random ones of two and three dimensions with all totals. */
class InvariantsTest {

  private static final double SLACK = 1e-6;

  static Stream<Arguments> tables() {
    var tables = Stream.<Arguments>builder();
    for (long seed = 1; seed <= 6; seed++) {
      tables.add(table(seed, 20, 3, 4));
      tables.add(table(seed, 60, 5, 5));
      tables.add(table(seed, 200, 4, 9));
      tables.add(table(seed, 40, 2, 2, 3));
      tables.add(table(seed, 25, 2, 3, 3));
    }
    return tables.build();
  }

  private static Arguments table(long seed, int most, int... sizes) {
    return Arguments.of(seed, Tables.random(seed, most, sizes));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noChoiceIsOpenToTheAttacker(long seed, Tables table) {
    for (Zeros zeros : Zeros.values()) {
      var settings = new DisclosureSettings(4, 4, 1, zeros);
      var result = protect(settings, table);
      result
          .protection()
          .toOptional()
          .ifPresentOrElse(
              found -> requireSafe(found, settings, table),
              () -> requireHopeless(result, settings, table));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingThatIsHiddenCouldBePublished(long seed, Tables table) {
    var settings = DisclosureSettings.ofThreshold(4);
    protect(settings, table)
        .protection()
        .toOptional()
        .ifPresent(
            found ->
                found
                    .secondary()
                    .forEach(
                        cell -> {
                          var fewer = hidden(found);
                          fewer.remove(cell);
                          assertThat(narrow(found.primary(), 4, fewer, table))
                              .as("small cells open without " + cell)
                              .isNotEmpty();
                        }));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theOrderOfCellsAndSumsDoesNotMatter(long seed, Tables table) {
    var cells = new ArrayList<>(table.counts().keySet());
    Collections.shuffle(cells, new Random(seed));
    var counts = new LinkedHashMap<String, Long>();
    cells.forEach(cell -> counts.put(cell, table.counts().get(cell)));
    var sums = new ArrayList<>(table.sums());
    Collections.shuffle(sums, new Random(seed));
    var settings = DisclosureSettings.ofThreshold(4);

    var shuffled = protect(settings, new Tables(counts, sums, table.grandTotal()));

    assertThat(shuffled).isEqualTo(protect(settings, table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aHigherThresholdNeverHidesLess(long seed, Tables table) {
    var lower = protect(DisclosureSettings.ofThreshold(3), table).protection().toOptional();
    var higher = protect(DisclosureSettings.ofThreshold(5), table).protection().toOptional();

    if (higher.isPresent()) {
      assertThat(lower).as("protection at 3 where there is one at 5").isPresent();
      assertThat(higher.get().primary()).containsAll(lower.get().primary());
      assertThat(
              !lower.get().provenFewest()
                  || !higher.get().provenFewest()
                  || hidden(lower.get()).size() <= hidden(higher.get()).size())
          .isTrue();
    }
  }

  /** All choices of one cell less, one by one. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void whatIsProvedToBeFewestIs(long seed) {
    var table = Tables.random(seed, 30, 3, 3);
    var found = protect(DisclosureSettings.ofThreshold(4), table).protection().toOptional().get();
    var others = new ArrayList<>(table.counts().keySet());
    others.removeAll(found.primary());
    others.removeAll(table.grandTotal());
    others.removeIf(cell -> table.counts().get(cell) == 0);

    assertThat(found.provenFewest()).isTrue();
    if (!found.secondary().isEmpty()) {
      choices(others, found.secondary().size() - 1)
          .forEach(
              choice -> {
                choice.addAll(found.primary());
                assertThat(narrow(found.primary(), 4, choice, table)).as("open").isNotEmpty();
              });
    }
  }

  static Stream<Tables> largeTables() {
    return Stream.of(Tables.random(1, 400, 25, 40), Tables.random(1, 60, 5, 5, 5));
  }

  /** Too large to be searched as a whole: within the bound of work, and safe all the same. */
  @ParameterizedTest
  @MethodSource("largeTables")
  void largeTablesAreProtectedToo(Tables table) {
    var settings = DisclosureSettings.ofThreshold(5);

    var found = protect(settings, table).protection().toOptional().get();

    assertThat(found.secondary()).isNotEmpty();
    requireSafe(found, settings, table);
  }

  private static Stream<Set<String>> choices(List<String> cells, int size) {
    if (size == 0) {
      return Stream.of(new HashSet<>());
    }
    return IntStream.rangeClosed(size - 1, cells.size() - 1)
        .boxed()
        .flatMap(
            last ->
                choices(cells.subList(0, last), size - 1)
                    .peek(choice -> choice.add(cells.get(last))));
  }

  private static DisclosureResult protect(DisclosureSettings settings, Tables table) {
    return new DisclosureControl(settings)
        .protect(CountTable.of(table.counts()), table.sums(), table.grandTotal());
  }

  private static void requireSafe(Protection found, DisclosureSettings settings, Tables table) {
    assertThat(found.primary()).containsExactlyElementsOf(small(settings, table.counts()));
    var hidden = hidden(found);
    assertThat(narrow(found.primary(), settings.primaryWidth(), hidden, table)).isEmpty();
    assertThat(narrow(found.secondary(), settings.secondaryWidth(), hidden, table)).isEmpty();
    assertThat(hidden).doesNotContainAnyElementsOf(table.grandTotal());
    if (settings.zeros() == Zeros.PUBLISHED) {
      assertThat(hidden).noneMatch(cell -> table.counts().get(cell) == 0);
    }
    var program = new AttackerProgram(table.counts(), table.sums(), hidden);
    for (CellDecision cell : found.cells()) {
      if (cell.isHidden()) {
        var limits = program.limits(cell.cell());
        assertThat(cell.interval().orElseThrow().lower())
            .isBetween(limits.lower() - SLACK, limits.lower() + SLACK);
        assertThat(cell.interval().orElseThrow().upper().orElse(Double.POSITIVE_INFINITY))
            .isBetween(limits.upper() - SLACK, limits.upper() + SLACK);
      }
    }
  }

  /** With everything hidden that may be, the named small cells are still too narrow. */
  private static void requireHopeless(
      DisclosureResult result, DisclosureSettings settings, Tables table) {
    var all = new HashSet<>(table.counts().keySet());
    all.removeAll(table.grandTotal());
    all.removeIf(cell -> settings.zeros() == Zeros.PUBLISHED && table.counts().get(cell) == 0);
    var named = new HashSet<>(result.unprotectable());
    named.removeAll(table.grandTotal());
    assertThat(result.unprotectable()).isNotEmpty();
    assertThat(narrow(named, settings.primaryWidth(), all, table)).containsAll(named);
  }

  private static List<String> small(DisclosureSettings settings, Map<String, Long> counts) {
    return counts.keySet().stream()
        .filter(cell -> counts.get(cell) < settings.threshold())
        .filter(cell -> counts.get(cell) > 0 || settings.zeros() == Zeros.PRIMARY)
        .sorted()
        .toList();
  }

  private static List<String> narrow(
      Iterable<String> cells, long width, Set<String> hidden, Tables table) {
    var program = new AttackerProgram(table.counts(), table.sums(), hidden);
    var narrow = new ArrayList<String>();
    cells.forEach(
        cell -> {
          if (program.limits(cell).width() < width - SLACK) {
            narrow.add(cell);
          }
        });
    return narrow;
  }

  private static Set<String> hidden(Protection found) {
    var hidden = new HashSet<>(found.primary());
    hidden.addAll(found.secondary());
    return hidden;
  }
}
