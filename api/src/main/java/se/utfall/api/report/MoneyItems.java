package se.utfall.api.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.finance.TableCopies;
import se.utfall.api.finance.TablePage;
import se.utfall.api.report.ReportTable.Head;
import se.utfall.api.report.ReportTable.Row;
import se.utfall.api.report.ReportTable.Sort;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Money tables in reports: what their pages show. */
@Singleton
final class MoneyItems {
  private static final String NUMBER = "number";

  private final TableCopies tables;

  MoneyItems(TableCopies tables) {
    this.tables = tables;
  }

  MadeItem make(Reading reading, PackageItem.Money item, Words words) {
    TablePage page = tables.shown(reading, item.table(), item.organisation(), words);
    if (page.sections().isEmpty()) {
      throw new ItemRefused("table", "nothing", "the table has no amounts of that organisation");
    }
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(words.text("table.line"), false));
    page.heads().forEach(head -> heads.add(new Head(head.text(), head.style().equals(NUMBER))));
    ReportTable table =
        new ReportTable(
            page.part().isEmpty() ? page.title() : page.title() + ", " + page.part(),
            page.unit(),
            heads,
            rows(page),
            page.remarks(),
            page.sources(),
            Optional.empty());
    return new MadeItem.Table(
        table, item.caption(), tables.files(reading, item.table(), item.organisation(), words));
  }

  /** The name of an organisation stands over its lines where the table has several. */
  private static List<Row> rows(TablePage page) {
    boolean isNamed = page.part().isEmpty();
    return page.sections().stream()
        .flatMap(
            section ->
                Stream.concat(
                    isNamed
                        ? Stream.of(new Row(Sort.GROUP, List.of(section.organisation())))
                        : Stream.of(),
                    section.lines().stream().map(MoneyItems::row)))
        .toList();
  }

  private static Row row(TablePage.Line line) {
    List<String> cells = new ArrayList<>();
    cells.add(line.name());
    line.cells()
        .forEach(
            cell ->
                cells.add(
                    cell.beside()
                        .map(beside -> cell.text() + "\n" + beside.text())
                        .orElse(cell.text())));
    return new Row(line.isSum() ? Sort.SUM : Sort.PLAIN, cells);
  }
}
