package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Compared;
import se.utfall.api.sheet.Cell;
import se.utfall.api.sheet.SheetColumn;
import se.utfall.api.sheet.SheetRow;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.api.sheet.WorkbookSpec;
import se.utfall.api.words.Words;
import se.utfall.db.review.ReviewRow;

/** Deviations as a workbook to go on counting in: amounts in mnkr, what is computed as formulas. */
final class DeviationWorkbook {
  private static final int TITLE_LINES = 3;
  private static final int OUTCOME = 3;
  private static final int FORECAST = 4;
  private static final int BUDGET = 5;
  private static final int DEVIATION = 6;

  private final Words words;
  private final DeviationWords deviations;
  private final DeviationSelection selection;
  private final Optional<Reviews> reviews;

  DeviationWorkbook(Words words, DeviationSelection selection, Optional<Reviews> reviews) {
    this.words = words;
    this.deviations = new DeviationWords(words);
    this.selection = selection;
    this.reviews = reviews;
  }

  byte[] bytes() {
    String title = words.text("deviation.title");
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 0; i < selection.items().size(); i++) {
      rows.add(row(selection.items().get(i), i));
    }
    var sheet =
        new SheetSpec(
            title,
            List.of(
                title, new FilterWords(words).of(selection), words.text("deviation.sheet.unit")),
            columns(),
            rows,
            2,
            List.of(words.text("deviation.note"), words.text("deviation.note.percent")));
    return new WorkbookSpec(
            title, String.join("; ", selection.sourceTitles()), words.language(), List.of(sheet))
        .bytes();
  }

  private List<SheetColumn> columns() {
    Stream<SheetColumn> figures =
        Stream.of(
            text("organisation", 28),
            text("line", 44),
            text("kind", 12),
            number("outcome"),
            number("forecast"),
            number("budget"),
            number("deviation"),
            number("percent"),
            text("impact", 14),
            number("previous"),
            text("table", 40));
    Stream<SheetColumn> written =
        Stream.of(
            text("status", 16),
            text("comment", 40),
            text("action", 40),
            text("owner", 24),
            text("due", 12));
    return (reviews.isPresent() ? Stream.concat(figures, written) : figures).toList();
  }

  private SheetColumn text(String name, int width) {
    return SheetColumn.text(words.text("deviation.column." + name), width);
  }

  private SheetColumn number(String name) {
    return SheetColumn.number(words.text("deviation.column." + name), 14);
  }

  private SheetRow row(FoundDeviation found, int row) {
    var deviation = found.deviation();
    Compared compared = deviation.compared();
    Stream<Cell> figures =
        Stream.of(
            Cell.text(deviation.organisation()),
            Cell.text(deviation.line()),
            Cell.text(deviations.kind(deviation.kind())),
            amount(found, compared.outcome()),
            amount(found, compared.forecast()),
            amount(found, Optional.of(compared.budget())),
            difference(found, row),
            percent(found, row),
            Cell.text(deviations.impact(deviation)),
            amount(found, compared.previousYear()),
            Cell.text(title(deviation.table())));
    return new SheetRow(Stream.concat(figures, written(found)).toList(), false);
  }

  private String title(String table) {
    return selection.books().table(table).map(found -> found.title()).orElse(table);
  }

  private Stream<Cell> written(FoundDeviation found) {
    if (reviews.isEmpty()) {
      return Stream.empty();
    }
    Optional<ReviewRow> review = reviews.get().of(selection.register().identities(found));
    return Stream.of(
        Cell.text(deviations.status(review)),
        Cell.text(review.map(ReviewRow::comment).orElse("")),
        Cell.text(review.map(ReviewRow::action).orElse("")),
        Cell.text(review.map(ReviewRow::owner).orElse("")),
        Cell.text(review.map(ReviewRow::due).map(Object::toString).orElse("")));
  }

  private static Cell amount(FoundDeviation found, Optional<BigDecimal> amount) {
    return Cell.number(amount.map(found::inMnkr).orElse(null));
  }

  private static Cell difference(FoundDeviation found, int row) {
    int measured = found.deviation().compared().isForecast() ? FORECAST : OUTCOME;
    String formula = at(measured, row) + "-" + at(BUDGET, row);
    return new Cell.Formula(formula, Math.max(0, found.amountMnkr().scale()));
  }

  private Cell percent(FoundDeviation found, int row) {
    return found.deviation().percent().whyWithheld().isPresent()
        ? Cell.text(deviations.percentMark(found.deviation()))
        : new Cell.Formula(
            "ROUND(100*" + at(DEVIATION, row) + "/ABS(" + at(BUDGET, row) + "),1)", 1);
  }

  private static String at(int column, int row) {
    return SheetSpec.address(TITLE_LINES, column, row);
  }
}
