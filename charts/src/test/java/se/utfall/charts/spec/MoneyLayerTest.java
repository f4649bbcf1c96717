package se.utfall.charts.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyLayerTest {

  private static final MoneyWords WORDS = MoneyWords.of(ChartLanguage.SWEDISH);
  private static final Structure PARTS =
      new Structure(List.of(part("1", Amount.NOTHING)), Scenario.OUTCOME);

  @Test
  void aWaterfallThatDoesNotAddUpIsRefused() {
    assertThat(waterfall(total("0"), change("6.0"), change("8.5"), rest("-0.1"), total("14.4")))
        .extracting(w -> w.steps().size())
        .isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waterfall(total("0"), change("6.0"), change("8.5"), total("14.4")))
        .withMessageContaining("14.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waterfall(total("1"), change("1"), total("1"), change("1"), total("3")));
  }

  @Test
  void scalesOfDecimalsDoNotMatterAndAnAbsentChangeMovesNothing() {
    WaterfallStep absent = new WaterfallStep.Change("", new Amount.Absent("saknas"), Impact.NONE);
    assertThat(waterfall(total("8"), absent, total("8.00")).steps()).hasSize(3);
    assertThat(absent.move()).isEqualByComparingTo("0");
    assertThat(absent.label()).isEqualTo("saknas");
  }

  @Test
  void aWaterfallBeginsAndEndsWithATotal() {
    assertThatIllegalArgumentException().isThrownBy(() -> waterfall(change("0"), total("0")));
    assertThatIllegalArgumentException().isThrownBy(() -> waterfall(total("0"), change("0")));
    assertThatIllegalArgumentException().isThrownBy(() -> waterfall(total("0")));
  }

  @Test
  void partsWithDifferentSignsHaveNoShares() {
    Amount share = new Amount.Given(BigDecimal.TEN, "10 %");
    assertThat(parts(part("1", share), part("0", share), part("2", share)).parts()).hasSize(3);
    assertThat(parts(part("1", Amount.NOTHING), part("-2", Amount.NOTHING)).parts()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parts(part("1", share), part("-2", Amount.NOTHING)));
  }

  @Test
  void aYearHasNoYearBeforeWithinItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Column("2023", Map.of(Scenario.PREVIOUS_YEAR, Amount.NOTHING)));
    assertThat(new Column("2023", Map.of()).amount(Scenario.OUTCOME)).isEqualTo(Amount.NOTHING);
  }

  @ParameterizedTest
  @EnumSource
  void everyScenarioAndImpactHasAWordInEveryLanguage(ChartLanguage language) {
    MoneyWords words = MoneyWords.of(language);
    assertThat(words.scenarios()).hasSize(4);
    assertThat(words.scenarios().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(words.impacts()).hasSize(3);
    assertThat(words.impacts().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MoneyWords(Map.of(), words.impacts(), "", ""))
        .withMessageStartingWith("scenarios");
  }

  @Test
  void moneyHasNoSeriesNoTargetAndNoLayerOfAnotherKind() {
    assertThat(chart(ChartKind.STRUCTURE, List.of(), Optional.empty(), PARTS).layer())
        .isEqualTo(PARTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart(ChartKind.TREND, List.of(), Optional.empty(), PARTS))
        .withMessageStartingWith("layer");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                chart(
                    ChartKind.STRUCTURE,
                    List.of(new ChartSeries("", List.of())),
                    Optional.empty(),
                    PARTS))
        .withMessageStartingWith("series");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                chart(
                    ChartKind.STRUCTURE,
                    List.of(),
                    Optional.of(new TargetLine(BigDecimal.ONE, "Mål")),
                    PARTS))
        .withMessageStartingWith("target");
  }

  @Test
  void bandsInWrongOrderAreRefused() {
    assertThat(new LevelBand(BigDecimal.ONE, BigDecimal.TEN, "").upper())
        .isEqualByComparingTo("10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LevelBand(BigDecimal.TEN, BigDecimal.ONE, ""))
        .withMessageStartingWith("lower");
  }

  private static ChartSpec chart(
      ChartKind kind, List<ChartSeries> series, Optional<TargetLine> target, Layer layer) {
    return new ChartSpec(
        kind,
        "Titel",
        "",
        series,
        List.of(),
        target,
        "",
        "",
        "",
        "",
        0,
        ChartLanguage.SWEDISH,
        layer);
  }

  private static Part part(String value, Amount share) {
    return new Part("Del", new Amount.Given(new BigDecimal(value), value), share);
  }

  private static Structure parts(Part... parts) {
    return new Structure(List.of(parts), Scenario.OUTCOME);
  }

  private static Waterfall waterfall(WaterfallStep... steps) {
    return new Waterfall(List.of(steps), MoneyLevels.NONE, WORDS);
  }

  private static WaterfallStep total(String value) {
    return new WaterfallStep.Total("Summa", new BigDecimal(value), value, Scenario.OUTCOME);
  }

  private static WaterfallStep change(String value) {
    Amount amount = new Amount.Given(new BigDecimal(value), value);
    return new WaterfallStep.Change("Rad", amount, Impact.FAVOURABLE);
  }

  private static WaterfallStep rest(String value) {
    return new WaterfallStep.Rest("Avrundning/oförklarat", new BigDecimal(value), value);
  }
}
