package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.Recommended;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LevelBand;
import se.utfall.charts.spec.MoneyLevels;

/** Says in plain words how equity lies to its levels. */
record EquitySentences(Cells cells) {
  private static final int MOST_YEARS_AGO = 2;

  /** How a year ended. */
  MoneyFinding of(EquityYear year) {
    return new MoneyFinding(head(year), "");
  }

  /** How the last year ended, and those before. */
  MoneyFinding ofYears(
      Optional<EquityYear> last, List<Map.Entry<String, PrintedAmount>> lastFirst) {
    Map.Entry<String, PrintedAmount> newest = lastFirst.get(0);
    String head =
        last.filter(year -> year.period().equals(newest.getKey()))
            .map(this::head)
            .orElseGet(() -> ended(newest.getKey(), cells.said(newest.getValue()), List.of()));
    List<String> before =
        lastFirst.stream()
            .skip(1)
            .limit(MOST_YEARS_AGO)
            .map(year -> text("in-year", cells.said(year.getValue()), cells.period(year.getKey())))
            .toList();
    return new MoneyFinding(head, before.isEmpty() ? "" : text("before", joined(before)));
  }

  private String head(EquityYear year) {
    List<String> standings = new ArrayList<>();
    year.closingToDecided()
        .ifPresent(
            it ->
                standings.add(
                    text(
                        "decided." + it, cells.money().number(year.decidedLevel().orElseThrow()))));
    year.closingToRecommended()
        .ifPresent(
            it -> standings.add(text("recommended." + it, span(year.recommended().orElseThrow()))));
    return year.closing()
        .map(closing -> ended(year.period(), cells.said(closing), standings))
        .orElseGet(() -> text("equity-unknown", cells.period(year.period())));
  }

  private String ended(String period, String amount, List<String> standings) {
    String base = text("equity-was", cells.period(period), amount);
    return standings.isEmpty() ? base : base + ", " + joined(standings);
  }

  /** What the levels mean, in sentences. */
  List<String> meaning(EquityYear year) {
    List<String> said = new ArrayList<>();
    year.decidedToRecommended().ifPresent(it -> said.add(text("level-lies." + it)));
    year.proposedReturn()
        .toOptional()
        .ifPresent(
            proposed -> {
              if (proposed.amount().signum() < 0) {
                said.add(text("to-return", cells.said(proposed.amount().negate())));
              } else if (proposed.shortfall().signum() > 0) {
                said.add(text("shortfall", cells.said(proposed.shortfall())));
              }
            });
    return said;
  }

  /** The decided level and the recommended interval of a year. */
  MoneyLevels levels(EquityYear year) {
    List<Level> lines = new ArrayList<>();
    List<LevelBand> bands = new ArrayList<>();
    year.decidedLevel().ifPresent(it -> lines.add(level("decided-level", it)));
    year.recommended()
        .ifPresent(
            interval -> {
              if (interval.low().isPresent() && interval.high().isPresent()) {
                bands.add(
                    new LevelBand(
                        interval.low().get(),
                        interval.high().get(),
                        text("recommended-interval", span(interval))));
              } else {
                interval.low().ifPresent(it -> lines.add(level("recommended-least", it)));
                interval.high().ifPresent(it -> lines.add(level("recommended-most", it)));
              }
            });
    return new MoneyLevels(lines, bands);
  }

  private Level level(String key, BigDecimal amount) {
    return new Level(amount, text(key, cells.money().number(amount)));
  }

  private String span(Recommended interval) {
    return interval.low().isPresent() && interval.high().isPresent()
        ? text(
            "span",
            cells.money().number(interval.low().get()),
            cells.money().number(interval.high().get()))
        : interval
            .low()
            .map(it -> text("least", cells.money().number(it)))
            .orElseGet(() -> text("most-of", cells.money().number(interval.high().orElseThrow())));
  }

  private String joined(List<String> several) {
    return several.stream().reduce((one, other) -> text("and", one, other)).orElse("");
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
