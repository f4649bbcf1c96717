package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.spc.Rule.SameSide;
import se.utfall.analytics.spc.Rule.Trend;
import se.utfall.analytics.spc.Rule.TwoOfThree;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/**
 * What each rule marks. The first values are a baseline of 10, 11, 10, 9 … with mean 10 and moving
 * ranges 1: two-sigma lines at 10 ± 1.7733, limits at 10 ± 2.66. A point is +, −, both (±) or
 * unmarked.
 */
class RulesTest {

  private static final int BASELINE = 13;

  @ParameterizedTest
  @CsvSource({
    // Nearest values on either side of the limits; on the limit is within.
    "outside_limits, 12.66 12.67 7.34 7.33, .+.-",
    "side_7_all, 10.1 10.1 10.1 10.1 10.1 10.1, ......",
    "side_7_all, 10.1 10.1 10.1 10.1 10.1 10.1 10.1, +++++++",
    "side_7_from_kth, 10.1 10.1 10.1 10.1 10.1 10.1 10.1 10.2, ......++",
    "side_8_all, 9.9 9.9 9.9 9.9 9.9 9.9 9.9, .......",
    "side_8_all, 9.9 9.9 9.9 9.9 9.9 9.9 9.9 9.9 11, --------.",
    // A point on the mean ends the run.
    "side_3_all, 11 11 10 11 11 11, ...+++",
    "trend_4_all, 10 11 12 11 12 13 11, .......",
    "trend_4_all, 10 11 12 12.1 11 12 13, ++++...",
    "trend_4_from_kth, 10 11 12 12.1 12.2, ...++",
    // A tie ends the trend, a turning point belongs to both.
    "trend_3_all, 10 11 11 12, ....",
    "trend_3_all, 10 11 12 11 10 9, ++±---",
    "two_of_three_excl_outside, 12 10.5 12, +.+",
    "two_of_three_excl_outside, 12 9 12, +.+",
    "two_of_three_excl_outside_same_side, 12 9 12, ...",
    "two_of_three_excl_outside_same_side, 12 10 12, ...",
    "two_of_three_excl_outside_same_side, 12 10.5 12, +.+",
    "two_of_three_excl_outside, 12 10 10 12, ....",
    "two_of_three_excl_outside, 12 8 10, ...",
    "two_of_three_excl_outside, 8 13 8.2, -.-",
    "two_of_three_excl_outside, 13 12 10, ...",
    "two_of_three_incl_outside, 13 12 10, ++.",
    "two_of_three_incl_outside, 13 9 14, +.+",
    "two_of_three_incl_outside_same_side, 13 9 14, ..."
  })
  void aRuleMarks(String name, String values, String marks) {
    assertThat(marks(Rule.named(name).orElseThrow(), values)).isEqualTo(marks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outside_limits",
        "side_7_all",
        "side_100_from_kth",
        "trend_2_all",
        "trend_6_from_kth",
        "two_of_three_incl_outside",
        "two_of_three_excl_outside",
        "two_of_three_incl_outside_same_side",
        "two_of_three_excl_outside_same_side"
      })
  void aRuleIsFoundByItsName(String name) {
    assertThat(Rule.named(name).map(Rule::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "side",
        "side_7",
        "side_1_all",
        "side_101_all",
        "side_07_all",
        "side_-7_all",
        "trend_999999999999_all",
        "Side_7_all",
        "trend_7_from_KTH",
        "four_of_five"
      })
  void aNameThatIsNoRuleIsNothing(String name) {
    assertThat(Rule.named(name)).isEmpty();
  }

  @Test
  void everySetIsSelectedByItsNameAndVersion() {
    assertThat(RuleSet.all().stream().map(RuleSet::name))
        .containsExactly(
            "MDC-R 0.2.2", "MDC 2023-11", "MDC 2023-11 run 6", "autospc", "every variant 1");
    assertThat(RuleSet.all()).allMatch(set -> RuleSet.named(set.name()).orElseThrow() == set);
    assertThat(RuleSet.named("MDC")).isEmpty();
    assertThat(RuleSet.named("autospc").orElseThrow().rules().stream().map(Rule::name))
        .containsExactly("outside_limits", "side_8_all");
  }

  @Test
  void impossibleRulesAndSetsAreRefusedByName() {
    assertThatThrownBy(() -> new SameSide(1, Marking.ALL)).hasMessageContaining("points 1");
    assertThatThrownBy(() -> new Trend(101, Marking.ALL)).hasMessageContaining("points 101");
    var rule = new TwoOfThree(true, true);
    assertThatThrownBy(() -> new RuleSet(" ", List.of(rule), Precedence.FIRST_RULE))
        .hasMessageContaining("name");
    assertThatThrownBy(() -> new RuleSet("a", List.of(), Precedence.FIRST_RULE))
        .hasMessageContaining("rules");
    assertThatThrownBy(() -> new RuleSet("a", List.of(rule, rule), Precedence.FIRST_RULE))
        .hasMessageContaining("twice");
  }

  private static String marks(Rule rule, String values) {
    // A zero step and a value on the mean part the baseline from what is judged.
    var text = "10 11 10 9 10 11 10 9 10 11 10 9 10 " + values;
    var figures = text.split(" ");
    var rules = new RuleSet("one rule", List.of(rule), Precedence.FIRST_RULE);
    var decisions = Decisions.of(Better.HIGHER).withBaseline(new Baseline(0, 2012.9));
    var result =
        new SpcAnalysis(SpcSettings.DEFAULT.withRules(rules))
            .analyse(Rows.from(2000, figures), decisions);
    return result.points().stream()
        .skip(BASELINE)
        .map(point -> mark(point.signals()))
        .collect(Collectors.joining());
  }

  private static String mark(List<Signal> signals) {
    var up = signals.stream().anyMatch(signal -> signal.direction() == Direction.UP);
    var down = signals.stream().anyMatch(signal -> signal.direction() == Direction.DOWN);
    return up && down ? "±" : up ? "+" : down ? "-" : ".";
  }
}
