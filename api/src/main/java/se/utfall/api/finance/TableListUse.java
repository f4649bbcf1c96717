package se.utfall.api.finance;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Reads which tables there are and what they hold. */
@Singleton
final class TableListUse {
  private final BooksReader books;
  private final SourceWords.Titles titles;

  TableListUse(BooksReader books, SourceWords.Titles titles) {
    this.books = books;
    this.titles = titles;
  }

  List<TableLine> read(Reading reading, Words language, TableAddresses addresses) {
    TableWords words = new TableWords(language, titles.read(reading, language));
    return books.read(reading).tables().stream()
        .map(table -> line(table, words, addresses))
        .toList();
  }

  private static TableLine line(MoneyTable table, TableWords words, TableAddresses addresses) {
    return new TableLine(
        addresses.page(table.code()),
        table.title(),
        words.unit(table),
        Integer.toString(table.lines().size()),
        words.listed(table.organisations()),
        columns(table, words),
        sources(table, words));
  }

  private static String sources(MoneyTable table, TableWords words) {
    List<Origin> origins =
        table.lines().stream()
            .flatMap(line -> line.amounts().values().stream())
            .map(amount -> new Origin(amount.source(), amount.section()))
            .toList();
    return origins.isEmpty()
        ? ""
        : words.text("table.sheet.source", String.join("; ", words.sources(origins)));
  }

  /** The periods of each scenario: "Bokslut 2021, 2022 och 2023; Budget 2023". */
  private static String columns(MoneyTable table, TableWords words) {
    Map<Scenario, TreeSet<String>> periods = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      periods.computeIfAbsent(column.scenario(), none -> new TreeSet<>()).add(column.period());
    }
    List<String> scenarios =
        periods.entrySet().stream()
            .map(entry -> words.columns(entry.getKey(), entry.getValue()))
            .toList();
    return Words.capital(String.join("; ", scenarios));
  }
}
