package se.utfall.api.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** Says what stands over, in and under a money table. */
final class TableWords {
  private final Words words;
  private final MoneyWords money;
  private final SourceWords sources;

  TableWords(Words words, SourceWords sources) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.sources = sources;
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  String language() {
    return words.language();
  }

  String number(BigDecimal amount) {
    return money.number(amount);
  }

  /** The unit of a table's amounts. */
  String unit(MoneyTable table) {
    return money.unit(table.unit().code());
  }

  /** "Bokslut 2023". */
  String column(Column column) {
    return Words.capital(money.column(column));
  }

  /** "bokslut 2021, 2022 och 2023". */
  String columns(Scenario scenario, Collection<String> periods) {
    return words.text(
        "money.scenario." + scenario.code(), listed(periods.stream().map(this::period).toList()));
  }

  String period(String code) {
    return new PeriodWords(words).label(Period.parse(code));
  }

  String day(LocalDate day) {
    return new PeriodWords(words).day(day);
  }

  /** How exactly an amount is said; nothing when it is exact. */
  Optional<String> qualifier(String code) {
    String key = "table.qualifier." + code;
    return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
  }

  /** Each source with its sections: "Årsredovisning 2023, avsnitt 3.2.1 och 5.3". */
  List<String> sources(List<Origin> origins) {
    return sources.each(origins);
  }

  /** "a, b och c". */
  String listed(Collection<String> names) {
    return money.listed(names);
  }
}
