package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.PrintedAmount.Certainty;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.Scenario;
import se.utfall.db.period.Period;

/** Amounts of one unit with their words, ready to be drawn or said. */
record Cells(Words words, MoneyUnit unit) {
  private static final BigDecimal NONE = BigDecimal.ZERO;

  /** Money words. */
  MoneyWords money() {
    return new MoneyWords(words);
  }

  /** What is printed: "−574,1", "cirka 150 000". */
  String label(PrintedAmount amount) {
    return certainty(amount.certainty(), money().number(amount.value()));
  }

  /** What is printed, with its unit. */
  String said(PrintedAmount amount) {
    return certainty(amount.certainty(), said(amount.value()));
  }

  /** With its unit: "14,4 mnkr". */
  String said(BigDecimal amount) {
    return money().amount(amount, unit.code());
  }

  private String certainty(Certainty certainty, String number) {
    return switch (certainty) {
      case PRINTED -> number;
      case ABOUT -> words.text("moneychart.about", number);
      case AT_LEAST -> words.text("moneychart.at-least", number);
    };
  }

  Amount cell(PrintedAmount amount) {
    return new Amount.Given(amount.value(), label(amount));
  }

  Amount cell(BigDecimal amount) {
    return new Amount.Given(amount, money().number(amount));
  }

  /** With a plus above nothing. */
  Amount change(BigDecimal amount) {
    return new Amount.Given(amount, signed(amount));
  }

  String signed(BigDecimal amount) {
    return money().signed(amount, Math.max(0, amount.scale()));
  }

  /** A deviation in percent, or the mark for none. */
  Amount percentChange(Finding<BigDecimal> percent) {
    return percent
        .toOptional()
        .<Amount>map(it -> new Amount.Given(it, words.text("moneychart.percent", signed(it))))
        .orElse(new Amount.Absent(words.text("moneychart.no-percent")));
  }

  /** A share in percent; nothing where there is none. */
  Amount share(Finding<BigDecimal> share) {
    return share
        .toOptional()
        .<Amount>map(
            it -> new Amount.Given(it, words.text("moneychart.percent", money().number(it))))
        .orElse(Amount.NOTHING);
  }

  /** A period: "2023", "2022–2023". */
  String period(String period) {
    return new PeriodWords(words).label(Period.parse(period));
  }

  /** The key of a picture of one period. */
  se.utfall.charts.spec.MoneyWords key(String period) {
    Column column = new Column(se.utfall.analytics.money.Scenario.OUTCOME, period);
    return plainKey()
        .with(Scenario.OUTCOME, words.text("moneychart.outcome", period(period)))
        .with(Scenario.BUDGET, words.text("moneychart.budget", period(period)))
        .with(Scenario.FORECAST, words.text("moneychart.forecast", period(period)))
        .with(
            Scenario.PREVIOUS_YEAR, words.text("moneychart.outcome", yearBefore(column).orElse("")))
        .withHeadings(
            words.text("moneychart.deviation.in", unitWord()),
            words.text("moneychart.deviation.percent"));
  }

  private Optional<String> yearBefore(Column column) {
    return Period.find(column.yearBefore().period()).map(it -> period(it.text()));
  }

  /** The key of a picture of several periods. */
  se.utfall.charts.spec.MoneyWords plainKey() {
    return se.utfall.charts.spec.MoneyWords.of(language())
        .with(Scenario.PREVIOUS_YEAR, words.text("moneychart.earlier"));
  }

  ChartLanguage language() {
    return words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH;
  }

  /** The unit as it stands in a heading. */
  String unitWord() {
    return money().unit(unit.code());
  }

  static boolean isNone(BigDecimal amount) {
    return amount.compareTo(NONE) == 0;
  }
}
