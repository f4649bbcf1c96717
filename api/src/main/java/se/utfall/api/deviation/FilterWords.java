package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.deviation.Level;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.Words;

/** Says in one line which deviations a list holds. */
final class FilterWords {
  private final Words words;
  private final DeviationWords deviations;
  private final MoneyWords money;

  FilterWords(Words words) {
    this.words = words;
    this.deviations = new DeviationWords(words);
    this.money = new MoneyWords(words);
  }

  /** "2023 · alla organisationer · enskilda rader · minst 1 mnkr". */
  String of(DeviationSelection selection) {
    List<String> parts = new ArrayList<>();
    DeviationQuery query = selection.query();
    selection.period().ifPresent(period -> parts.add(deviations.period(period.text())));
    parts.add(selection.organisation().orElse(words.text("deviation.filter.everyone")));
    parts.add(
        words.text(
            query.level() == Level.SUMS ? "deviation.filter.sums" : "deviation.filter.leaves"));
    query.kind().ifPresent(kind -> parts.add(deviations.kind(kind)));
    query
        .threshold()
        .amount()
        .ifPresent(least -> parts.add(words.text("deviation.filter.amount", number(least))));
    query
        .threshold()
        .percent()
        .ifPresent(least -> parts.add(words.text("deviation.filter.percent", number(least))));
    return String.join(" · ", parts);
  }

  private String number(BigDecimal least) {
    return money.number(least);
  }
}
