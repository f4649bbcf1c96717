package se.utfall.api.finance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.utfall.api.answer.Body;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Money tables to take along into a report: as their pages show them, and as files. */
@Singleton
public final class TableCopies {
  private final TablePageUse pages;
  private final TableReader tables;
  private final SourceWords.Titles titles;

  TableCopies(TablePageUse pages, TableReader tables, SourceWords.Titles titles) {
    this.pages = pages;
    this.tables = tables;
    this.titles = titles;
  }

  /**
   * What the page of a table shows.
   *
   * @param organisation name or alias of the organisation that is wanted; empty for all
   * @throws se.utfall.api.problem.ProblemException 404 naming what is not there
   */
  public TablePage shown(
      Reading reading, String table, Optional<String> organisation, Words words) {
    return pages.read(
        reading,
        table,
        new TableChoice(organisation, Optional.empty()),
        words,
        new TableAddresses(new Onward(Optional.empty(), words.language())));
  }

  /**
   * The table as delimited text and as a workbook; nothing of one that has rows of two kinds. It is
   * read now and written when the files are asked for.
   */
  public Supplier<List<Body>> files(
      Reading reading, String table, Optional<String> organisation, Words words) {
    PrintedTable printed =
        tables.read(
            reading,
            tables.books(reading),
            tables.code(reading, table),
            new TableChoice(organisation, Optional.empty()));
    TableWords said = new TableWords(words, titles.read(reading, words));
    return printed.form() == PrintedTable.Form.MIXED
        ? List::of
        : () ->
            Stream.of(TableForm.CSV, TableForm.XLSX)
                .map(form -> form.of(printed, said, reading))
                .toList();
  }
}
