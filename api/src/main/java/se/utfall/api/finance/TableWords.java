package se.utfall.api.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.period.Period;

/** Says what stands over, in and under a money table. */
final class TableWords {
  private final Words words;
  private final MoneyWords money;
  private final Map<String, String> titles;

  TableWords(Words words, List<SourceRow> sources) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.titles = sources.stream().collect(Collectors.toMap(SourceRow::source, SourceRow::title));
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
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    for (Origin origin : origins) {
      Set<String> ofSource = sections.computeIfAbsent(origin.source(), none -> new TreeSet<>());
      origin.section().ifPresent(ofSource::add);
    }
    return sections.entrySet().stream()
        .map(source -> source(source.getKey(), source.getValue()))
        .toList();
  }

  private String source(String code, Set<String> sections) {
    String title = titles.getOrDefault(code, code);
    return sections.isEmpty() ? title : words.text("table.section", title, listed(sections));
  }

  /** "a, b och c". */
  String listed(Iterable<String> names) {
    StringBuilder list = new StringBuilder();
    for (var each = names.iterator(); each.hasNext(); ) {
      String name = each.next();
      list.append(list.isEmpty() ? "" : each.hasNext() ? ", " : words.text("table.and"))
          .append(name);
    }
    return list.toString();
  }
}
