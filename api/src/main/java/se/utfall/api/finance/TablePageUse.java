package se.utfall.api.finance;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.finance.TablePage.Link;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.reconciliation.Findings;
import se.utfall.api.reconciliation.Findings.Anchor;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Reads the page of a table. */
@Singleton
final class TablePageUse {
  private final TableReader tables;
  private final SourceWords.Titles titles;

  TablePageUse(TableReader tables, SourceWords.Titles titles) {
    this.tables = tables;
    this.titles = titles;
  }

  TablePage read(
      Reading reading, String name, TableChoice choice, Words language, TableAddresses addresses) {
    Books all = tables.books(reading);
    PrintedTable printed = tables.read(reading, all, tables.code(reading, name), choice);
    TableWords words = new TableWords(language, titles.read(reading, language));
    Map<Cell, Anchor> findings = Findings.of(all, language).anchors();
    TablePageCells cells = new TablePageCells(printed, words, findings, addresses);
    MoneyTable table = printed.table();
    Optional<String> organisation =
        choice.organisation().flatMap(asked -> printed.organisations().stream().findFirst());
    return new TablePage(
        table.title(),
        words.unit(table),
        organisation.or(choice::organisation).orElse(""),
        AsOfWords.of(language, reading),
        cells.heads(),
        cells.sections(),
        cells.remarks(),
        words.sources(printed.origins()),
        organisations(table, organisation, words, addresses),
        pictures(all, table, organisation, words, addresses),
        files(table.code(), choice, words, addresses));
  }

  private static List<Link> organisations(
      MoneyTable table, Optional<String> here, TableWords words, TableAddresses addresses) {
    if (table.organisations().size() < 2) {
      return List.of();
    }
    Stream<Link> each =
        table.organisations().stream()
            .map(
                name ->
                    new Link(
                        addresses.page(table.code(), TableAddresses.ofOrganisation(name)),
                        name,
                        here.filter(name::equals).isPresent()));
    return Stream.concat(
            Stream.of(
                new Link(addresses.page(table.code()), words.text("table.all"), here.isEmpty())),
            each)
        .toList();
  }

  /**
   * A table with a budget shows what deviates from it, any other what its sum is made of. Lines of
   * several organisations that nothing printed adds up have no picture together.
   */
  private static List<ShownPicture> pictures(
      Books books,
      MoneyTable table,
      Optional<String> organisation,
      TableWords words,
      TableAddresses addresses) {
    boolean hasSums = table.lines().stream().anyMatch(line -> line.parent().isPresent());
    boolean hasOne =
        table.organisations().size() == 1
            || books.whole().filter(table.organisations()::contains).isPresent();
    if (organisation.isEmpty() && hasSums && !hasOne) {
      return List.of();
    }
    boolean hasBudget =
        table.columns().stream().anyMatch(column -> column.scenario() == Scenario.BUDGET);
    return (hasBudget ? Stream.of("variance", "waterfall") : Stream.of("structure"))
        .map(kind -> addresses.picture(picture(table, organisation, kind, words)))
        .toList();
  }

  private static ShownPicture picture(
      MoneyTable table, Optional<String> organisation, String kind, TableWords words) {
    Map<String, String> parameters = new LinkedHashMap<>();
    organisation.ifPresent(name -> parameters.put("organisation", name));
    parameters.put("kind", kind);
    String of = organisation.map(name -> words.text("table.picture.of", name)).orElse("");
    String name = words.text("table.picture." + kind, of);
    return ShownPicture.of(
        "/charts/finance/" + Onward.encoded(table.code()),
        parameters,
        ShownPicture.Size.USUAL,
        name,
        words.text("table.picture.alternative", table.title() + ".", name));
  }

  private static List<Link> files(
      String code, TableChoice choice, TableWords words, TableAddresses addresses) {
    String[] part =
        choice.organisation().map(TableAddresses::ofOrganisation).stream().toArray(String[]::new);
    return Stream.of("xlsx", "csv", "json")
        .map(
            format ->
                new Link(
                    addresses.file(code, format, part), words.text("table.file." + format), false))
        .toList();
  }
}
