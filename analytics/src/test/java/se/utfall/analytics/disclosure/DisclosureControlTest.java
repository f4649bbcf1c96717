package se.utfall.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DisclosureControlTest {

  private static final DisclosureControl UNDER_FIVE =
      new DisclosureControl(DisclosureSettings.ofThreshold(5));
  private static final Sum LINE = new Sum("all", List.of("a", "b", "c"));

  @Test
  void aSmallCountInALineIsHiddenWithOneOther() {
    var found = protection(line(3, 20, 30), List.of(LINE), List.of("all"));

    assertThat(found.primary()).containsExactly("a");
    assertThat(found.secondary()).hasSize(1);
    assertThat(found.provenFewest()).isTrue();
    var interval = found.cells().get(0).interval().orElseThrow();
    assertThat(interval.lower()).isEqualTo(0);
    assertThat(interval.upper().orElseThrow()).isIn(23.0, 33.0);
  }

  @Test
  void countsAtTheThresholdAndZeroesArePublished() {
    var found = protection(line(5, 0, 30), List.of(LINE), List.of("all"));

    assertThat(found.cells()).allMatch(cell -> cell.status() == CellStatus.PUBLISHED);
    assertThat(found.provenFewest()).isTrue();
  }

  @Test
  void zeroesAreSmallCountsWhereSetSo() {
    var settings = new DisclosureSettings(5, 5, 1, Zeros.PRIMARY);
    var found =
        protection(new DisclosureControl(settings), line(9, 0, 30), List.of(LINE), List.of("all"));

    assertThat(found.primary()).containsExactly("b");
    assertThat(found.secondary()).hasSize(1);
  }

  /** With 3 in all, zero included, a may be 0 to 3; with the zero published it is known. */
  @Test
  void aZeroHelpsOnlyWhereItMayBeHidden() {
    var counts = Map.of("all", 41L, "a", 3L, "b", 0L, "c", 38L);
    var never = List.of("all", "c");
    var wide3 = new DisclosureSettings(4, 3, 1, Zeros.MAY_BE_HIDDEN);

    var found = protection(new DisclosureControl(wide3), counts, List.of(LINE), never);
    var result = UNDER_FIVE.protect(CountTable.of(counts), List.of(LINE), never);

    assertThat(found.primary()).containsExactly("a");
    assertThat(found.secondary()).containsExactly("b");
    assertThat(result.unprotectable()).containsExactly("a");
  }

  @Test
  void aTableThatDoesNotAddUpIsReportedAndNotProtected() {
    var counts = Map.of("all", 60L, "a", 3L, "b", 20L, "c", 30L);

    var result = UNDER_FIVE.protect(CountTable.of(counts), List.of(LINE), List.of("all"));

    assertThat(result.protection().whyWithheld()).contains(Reason.DOES_NOT_ADD_UP);
    assertThat(result.check().violations())
        .containsExactly(new CountCheck.Violation("all", 60, 53));
    assertThat(result.check().violations().get(0).difference()).isEqualTo(7);
  }

  @Test
  void aSmallCountThatMustBePublishedIsNamed() {
    var counts = Map.of("all", 4L, "a", 4L);

    var result =
        UNDER_FIVE.protect(
            CountTable.of(counts), List.of(new Sum("all", List.of("a"))), List.of("all"));

    assertThat(result.protection().whyWithheld()).contains(Reason.CANNOT_BE_PROTECTED);
    assertThat(result.unprotectable()).containsExactly("a", "all");
  }

  @Test
  void aTableWithoutSumsHidesItsSmallCountsAlone() {
    var found = protection(Map.of("a", 1L, "b", 20L), List.of(), List.of());

    assertThat(found.primary()).containsExactly("a");
    assertThat(found.secondary()).isEmpty();
    assertThat(found.cells().get(0).interval())
        .contains(new FeasibleInterval(0, OptionalDouble.empty()));
  }

  @Test
  void anEmptyTableHidesNothing() {
    assertThat(protection(Map.of(), List.of(), List.of()).cells()).isEmpty();
  }

  /** Both hidden cells of the line: whoever is the one in a knows b. */
  @Test
  void whatSomebodyAloneInACellCouldWorkOutIsTold() {
    var result = UNDER_FIVE.protect(CountTable.of(line(1, 20, 30)), List.of(LINE), List.of("all"));

    var found = result.protection().toOptional().orElseThrow();
    assertThat(found.openToOneself()).isEqualTo(found.secondary());
    assertThat(result.warnings()).containsExactly(Warning.OPEN_TO_ONESELF);
    var noSingle =
        UNDER_FIVE.protect(CountTable.of(line(2, 20, 30)), List.of(LINE), List.of("all"));
    assertThat(noSingle.warnings()).isEmpty();
  }

  /**
   * Elimination, largest first, hides four others here; one rectangle of two is enough. It moves by
   * d: 2 + d, 7 − d, 10 − d, 3 + d, so −2 ≤ d ≤ 7.
   */
  @Test
  void twoSmallCountsOfATableProtectEachOtherInOneRectangle() {
    var table = Tables.of(new long[][] {{2, 7, 5, 9}, {6, 11, 8, 4}, {10, 3, 12, 7}});
    var control = new DisclosureControl(DisclosureSettings.ofThreshold(4));

    var found = protection(control, table.counts(), table.sums(), List.of("T|T"));

    assertThat(found.primary()).containsExactly("m0|m0", "m2|m1");
    assertThat(found.secondary()).containsExactly("m0|m1", "m2|m0");
    assertThat(found.provenFewest()).isTrue();
    var audited =
        new IntervalAudit()
            .audit(
                CountTable.of(table.counts()),
                table.sums(),
                Set.of("m0|m0", "m0|m1", "m2|m0", "m2|m1"));
    assertThat(audited)
        .containsEntry("m0|m0", new FeasibleInterval(0, OptionalDouble.of(9)))
        .containsEntry("m2|m1", new FeasibleInterval(1, OptionalDouble.of(10)))
        .containsEntry("m0|m1", new FeasibleInterval(0, OptionalDouble.of(9)))
        .containsEntry("m2|m0", new FeasibleInterval(3, OptionalDouble.of(12)));
  }

  /** 15 = 10 + 3 + x + x: both are 1. */
  @Test
  void theSameCellInTwoSumsIsSeenThrough() {
    var counts = Map.of("all", 15L, "a", 10L, "b", 3L, "x", 1L, "y", 1L);
    var sums = List.of(new Sum("all", List.of("a", "b", "x", "y")), new Sum("x", List.of("y")));

    var audited = new IntervalAudit().audit(CountTable.of(counts), sums, Set.of("x", "y"));

    assertThat(audited.values()).containsOnly(new FeasibleInterval(1, OptionalDouble.of(1)));
  }

  @Test
  void limitsThatAreNoWholeNumbersAreRoundedInwards() {
    var counts = Map.of("all", 10L, "a", 1L, "b", 3L, "x", 2L, "y", 2L, "z", 2L);
    var sums =
        List.of(
            new Sum("all", List.of("a", "b", "x", "y", "z")),
            new Sum("x", List.of("y")),
            new Sum("y", List.of("z")));

    var audited =
        new IntervalAudit().audit(CountTable.of(counts), sums, Set.of("a", "x", "y", "z"));

    assertThat(audited.get("x").upper().orElseThrow()).isLessThan(7 / 3.0).isGreaterThan(2.3333333);
    assertThat(audited.get("x").isAtLeast(1)).isTrue();
    assertThat(audited.get("x").isAtLeast(3)).isFalse();
    assertThat(audited.get("a")).isEqualTo(new FeasibleInterval(0, OptionalDouble.of(7)));
  }

  @Test
  void badInputIsRefusedByName() {
    var counts = CountTable.of(line(3, 20, 30));

    refused("sums names a cell", counts, List.of(new Sum("all", List.of("q"))), List.of());
    refused("neverHidden names a cell", counts, List.of(), List.of("q"));
    refused("count of a", CountTable.of(Map.of("a", -1L)), List.of(), List.of());
    refused(
        "twice",
        Table.create(
            StringColumn.create("cell", "a", "a"), LongColumn.create("count", new long[] {1, 1})),
        List.of(),
        List.of());
    var missing = LongColumn.create("count");
    missing.appendMissing();
    refused(
        "count of a",
        Table.create(StringColumn.create("cell", "a"), missing),
        List.of(),
        List.of());
    refused("column", Table.create("nothing"), List.of(), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> new Sum("a", List.of("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sum("a", List.of("b", "b")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sum("a", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureSettings.ofThreshold(0))
        .withMessageContaining("threshold");
  }

  @Test
  void whatIsTooLargeIsRefusedByName() {
    var counts = new HashMap<String, Long>();
    for (int cell = 0; cell <= Counts.MOST_CELLS; cell++) {
      counts.put("c" + cell, 7L);
    }
    refused("cells has 2501 rows", CountTable.of(counts), List.of(), List.of());
    var sums = new ArrayList<Sum>();
    for (int row = 0; row <= Counts.MOST_SUMS; row++) {
      sums.add(LINE);
    }
    refused("sums has 1501 rows", CountTable.of(line(3, 20, 30)), sums, List.of());
  }

  private static void refused(String message, Table table, List<Sum> sums, List<String> never) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNDER_FIVE.protect(table, sums, never))
        .withMessageContaining(message);
  }

  private static Map<String, Long> line(long a, long b, long c) {
    return Map.of("all", a + b + c, "a", a, "b", b, "c", c);
  }

  private static Protection protection(
      Map<String, Long> counts, List<Sum> sums, List<String> never) {
    return protection(UNDER_FIVE, counts, sums, never);
  }

  private static Protection protection(
      DisclosureControl control, Map<String, Long> counts, List<Sum> sums, List<String> never) {
    return control.protect(CountTable.of(counts), sums, never).protection().toOptional().get();
  }
}
