package se.utfall.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Count;
import se.utfall.analytics.comparison.CountTable;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/** Order, ties, and the ranks that are possible. */
class RankingAnalysisTest {

  @Test
  void areasFarApartHaveCertainRanks() {
    var places = counts(First.LOWEST, Count.exactly("c", 900, 1000), Count.exactly("a", 100, 1000));
    assertThat(places).extracting(Place::area).containsExactly("a", "c");
    assertThat(places).allMatch(Place::isCertain);
    assertThat(places.get(0).overlapsNext()).isFalse();
    assertThat(places.get(0).rank()).hasValue(1);
  }

  @Test
  void areasThatOverlapMayStandInEachOthersPlace() {
    var result =
        rank(
            First.HIGHEST,
            Count.exactly("a", 52, 100),
            Count.exactly("b", 50, 100),
            Count.exactly("c", 2, 100));
    var places = result.ranking().toOptional().orElseThrow().places();
    assertThat(places.get(0).bestRank()).isEqualTo(1);
    assertThat(places.get(0).worstRank()).isEqualTo(2);
    assertThat(places.get(1).bestRank()).isEqualTo(1);
    assertThat(places.get(1).overlapsPrevious()).isTrue();
    assertThat(places.get(1).overlapsNext()).isFalse();
    assertThat(places.get(2).isCertain()).isTrue();
    assertThat(result.warnings()).containsExactly(Warning.RANKS_OVERLAP);
  }

  /** Three areas at 95 percent together are 98.3 percent each. */
  @Test
  void theLimitsHoldForAllAreasAtOnce() {
    var settings = ComparisonSettings.proportions();
    var counts =
        List.of(Count.exactly("a", 0, 20), Count.exactly("b", 10, 20), Count.exactly("c", 15, 20));
    var place =
        new RankingAnalysis(First.LOWEST)
            .rankCounts(CountTable.of(counts), settings)
            .ranking()
            .toOptional()
            .orElseThrow()
            .places()
            .get(0);
    // Wilson's upper limit of 0/20, with the z that 1 - 0.95^(1/3) = 0.016952 leaves outside.
    var z = 2.3877;
    assertThat(place.upper().orElseThrow()).isCloseTo(z * z / (20 + z * z), within(1e-4));
  }

  /** True shares are known here: the possible ranks must hold them all, 19 times in 20. */
  @Test
  void theTrueRanksLieAmongThePossibleOnes() {
    var random = new Random(5);
    var held = 0;
    for (int round = 0; round < 400; round++) {
      var counts = new ArrayList<Count>();
      for (int i = 0; i < 12; i++) {
        var share = 0.1 + 0.03 * i;
        counts.add(Count.exactly("" + i, random.doubles(300).filter(u -> u < share).count(), 300));
      }
      held +=
          counts(First.LOWEST, counts.toArray(new Count[0])).stream().allMatch(this::holdsTrueRank)
              ? 1
              : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(380);
  }

  private boolean holdsTrueRank(Place place) {
    var truth = 1 + Integer.parseInt(place.area());
    return place.bestRank() <= truth && truth <= place.worstRank();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void possibleRanksAreThoseThatComparingEveryTwoLeaves(long seed) {
    var random = new Random(seed);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < 25; i++) {
      var value = random.nextInt(30);
      candidates.add(
          new Candidate(
              "" + i, figure(value - random.nextInt(4), value, value + random.nextInt(4))));
    }
    for (First first : First.values()) {
      for (Place place : figures(first, candidates).ranking().toOptional().orElseThrow().places()) {
        var better = candidates.stream().filter(c -> isBetter(c, place, first)).count();
        var worse = candidates.stream().filter(c -> isWorse(c, place, first)).count();
        var above =
            candidates.stream()
                .map(c -> c.figure().value().orElseThrow().doubleValue())
                .filter(
                    v ->
                        first == First.HIGHEST
                            ? v > place.value().orElseThrow()
                            : v < place.value().orElseThrow())
                .count();
        assertThat(place.bestRank()).isEqualTo((int) better + 1);
        assertThat(place.worstRank()).isEqualTo(25 - (int) worse);
        assertThat(place.rank().orElseThrow()).isEqualTo((int) above + 1);
      }
    }
  }

  private static boolean isBetter(Candidate other, Place place, First first) {
    return first == First.HIGHEST
        ? number(other.figure().lower()) > place.upper().orElseThrow()
        : number(other.figure().upper()) < place.lower().orElseThrow();
  }

  private static boolean isWorse(Candidate other, Place place, First first) {
    return isBetter(other, place, first == First.HIGHEST ? First.LOWEST : First.HIGHEST);
  }

  @Test
  void equalFiguresShareTheirRankAndTheNextRankIsSkipped() {
    var result =
        figures(
            First.HIGHEST,
            List.of(
                new Candidate("a", exactly(41)),
                new Candidate("b", exactly(54)),
                new Candidate("c", exactly(41)),
                new Candidate("d", exactly(30))));
    var places = result.ranking().toOptional().orElseThrow().places();
    assertThat(places).extracting(Place::area).containsExactly("b", "a", "c", "d");
    assertThat(places).extracting(p -> p.rank().orElseThrow()).containsExactly(1, 2, 2, 4);
    assertThat(places).extracting(Place::isTied).containsExactly(false, true, true, false);
    assertThat(places.get(1).worstRank()).isEqualTo(3);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.RANKS_OVERLAP, Warning.CHANCE_NOT_ALLOWED_FOR);
  }

  @Test
  void anAreaOfWhichOnlyBoundsAreKnownHasPossibleRanksAndNoRank() {
    var result =
        figures(
            First.LOWEST,
            List.of(
                new Candidate("a", Bounded.between(BigDecimal.ZERO, BigDecimal.valueOf(56))),
                new Candidate("b", exactly(20)),
                new Candidate("c", exactly(80)),
                new Candidate(
                    "e",
                    new Bounded(
                        Optional.of(BigDecimal.valueOf(70)),
                        Optional.of(BigDecimal.valueOf(70)),
                        Optional.empty())),
                new Candidate("d", Bounded.missing())));
    var places = result.ranking().toOptional().orElseThrow().places();
    assertThat(places).extracting(Place::area).containsExactly("b", "e", "c", "a");
    assertThat(places.get(3).rank()).isEmpty();
    assertThat(places.get(3).bestRank()).isEqualTo(1);
    assertThat(places.get(3).worstRank()).isEqualTo(2);
    assertThat(places.get(1).upper()).isEmpty();
    assertThat(places.get(1).worstRank()).isEqualTo(4);
    assertThat(result.unranked()).containsExactly("d");
    assertThat(result.basis()).isEqualTo(new Basis(Method.RANKING, 2, 1, 1, 1));
  }

  @Test
  void fewerThanTwoAreasAreNotRanked() {
    assertThat(figures(First.HIGHEST, List.of()).ranking().whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
    var one = figures(First.HIGHEST, List.of(new Candidate("a", exactly(1))));
    assertThat(one.ranking().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    var none = rank(First.HIGHEST, Count.exactly("a", 0, 0), Count.exactly("b", 0, 0));
    assertThat(none.ranking().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(none.unranked()).containsExactly("a", "b");
  }

  @Test
  void badInputIsRefusedByName() {
    var twice = List.of(new Candidate("a", exactly(1)), new Candidate("a", exactly(2)));
    assertThatThrownBy(() -> RankingTable.of(twice)).hasMessageContaining("area a stands twice");
    assertThatThrownBy(() -> new RankingAnalysis(First.LOWEST, 0)).hasMessageContaining("level");
  }

  private static List<Place> counts(First first, Count... counts) {
    return rank(first, counts).ranking().toOptional().orElseThrow().places();
  }

  private static RankingResult rank(First first, Count... counts) {
    return new RankingAnalysis(first)
        .rankCounts(CountTable.of(List.of(counts)), ComparisonSettings.proportions());
  }

  private static RankingResult figures(First first, List<Candidate> candidates) {
    return new RankingAnalysis(first).rankFigures(RankingTable.of(candidates));
  }

  private static double number(Optional<BigDecimal> number) {
    return number.orElseThrow().doubleValue();
  }

  private static Bounded exactly(long number) {
    return Bounded.exactly(BigDecimal.valueOf(number));
  }

  private static Bounded figure(long lower, long value, long upper) {
    return new Bounded(
        Optional.of(BigDecimal.valueOf(value)),
        Optional.of(BigDecimal.valueOf(lower)),
        Optional.of(BigDecimal.valueOf(upper)));
  }
}
