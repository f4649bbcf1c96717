package se.utfall.api.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.deviation.Impact;
import se.utfall.analytics.money.Cell;
import se.utfall.api.finance.Recomputed.Agreement;
import se.utfall.api.finance.TablePage.Beside;
import se.utfall.api.finance.TablePage.Head;
import se.utfall.api.finance.TablePage.Line;
import se.utfall.api.finance.TablePage.Section;
import se.utfall.api.finance.TablePage.Shown;
import se.utfall.api.reconciliation.Findings.Anchor;
import se.utfall.db.finance.CostRow;

/** The heads and cells of a table's page. */
final class TablePageCells {
  private static final String NUMBER = "number";
  private static final String TEXT = "after";

  private final PrintedTable printed;
  private final TableWords words;
  private final Map<Cell, Anchor> findings;
  private final TableAddresses addresses;
  private final List<Slot> slots;
  private final List<Detail> details;

  /**
   * Of a table.
   *
   * @param findings what a reconciliation has found, by the cell it is about
   */
  TablePageCells(
      PrintedTable printed,
      TableWords words,
      Map<Cell, Anchor> findings,
      TableAddresses addresses) {
    this.printed = printed;
    this.words = words;
    this.findings = Map.copyOf(findings);
    this.addresses = addresses;
    this.slots = Slot.of(printed, words);
    this.details =
        Detail.of(printed, words).stream().filter(detail -> detail != Detail.QUALIFIER).toList();
  }

  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    if (printed.isLong()) {
      heads.add(new Head(TEXT, words.text("table.period")));
    }
    for (Slot slot : slots) {
      heads.add(new Head(NUMBER, slot.label()));
      if (slot.hasImpact(printed)) {
        heads.add(new Head(TEXT, words.text("table.impact")));
      }
    }
    details.forEach(detail -> heads.add(new Head(style(detail), words.text(detail.key()))));
    return heads;
  }

  /** As printed: an organisation whose lines stand in several places has a section for each. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<PrintedRow> rows = printed.rows();
    for (int first = 0, next; first < rows.size(); first = next) {
      String organisation = rows.get(first).line().organisation();
      next = first + 1;
      while (next < rows.size() && rows.get(next).line().organisation().equals(organisation)) {
        next++;
      }
      sections.add(new Section(organisation, lines(rows.subList(first, next))));
    }
    return sections;
  }

  private List<Line> lines(List<PrintedRow> rows) {
    return rows.stream().map(row -> new Line(row.line().name(), row.isSum(), cells(row))).toList();
  }

  /** What the marks of the table mean, as far as it has them. */
  List<String> remarks() {
    return printed
        .cells()
        .flatMap(cell -> printed.computed(cell.at()).stream())
        .map(Recomputed::agreement)
        .filter(agreement -> agreement != Agreement.SAME)
        .distinct()
        .sorted()
        .map(agreement -> words.text("table.remark." + style(agreement)))
        .toList();
  }

  private List<Shown> cells(PrintedRow row) {
    List<Shown> cells = new ArrayList<>();
    if (printed.isLong()) {
      cells.add(Shown.of(TEXT, words.period(row.cells().get(0).column().period())));
    }
    for (Slot slot : slots) {
      Optional<PrintedCell> cell = slot.cell().apply(row);
      cells.add(new Shown(NUMBER, amount(row, cell), cell.flatMap(this::beside)));
      if (slot.hasImpact(printed)) {
        cells.add(
            cell.flatMap(one -> printed.impact(row, one))
                .map(this::impact)
                .orElse(Shown.of(TEXT, "")));
      }
    }
    details.forEach(detail -> cells.add(Shown.of(style(detail), detail(row, detail))));
    return cells;
  }

  private String amount(PrintedRow row, Optional<PrintedCell> cell) {
    String number = cell.flatMap(PrintedCell::amount).map(words::number).orElse("");
    return row.cost()
        .map(CostRow::qualifier)
        .flatMap(words::qualifier)
        .map(qualifier -> words.text("table.qualified", qualifier, number))
        .orElse(number);
  }

  private Optional<Beside> beside(PrintedCell cell) {
    Optional<Anchor> finding = Optional.ofNullable(findings.get(cell.at()));
    String address = finding.map(Anchor::id).map(addresses::finding).orElse("");
    return printed
        .computed(cell.at())
        .filter(one -> one.agreement() != Agreement.SAME)
        .map(
            one -> {
              String style = style(one.agreement());
              String text = words.text("table.beside." + style, words.number(one.amount()));
              return new Beside(style, text, address);
            })
        .or(() -> finding.map(anchor -> found(anchor, address)));
  }

  /** Of a figure that agrees in its table but not with what is printed elsewhere. */
  private Beside found(Anchor anchor, String address) {
    String style = style(anchor.isError() ? Agreement.APART : Agreement.ROUNDING);
    return new Beside(style, words.text("table.beside.finding." + style), address);
  }

  private Shown impact(Impact impact) {
    return switch (impact) {
      case FAVOURABLE -> Shown.of(TEXT + " better", words.text("table.impact.better"));
      case UNFAVOURABLE -> Shown.of(TEXT + " worse", words.text("table.impact.worse"));
      case NONE -> Shown.of(TEXT + " even", words.text("table.impact.even"));
    };
  }

  private String detail(PrintedRow row, Detail detail) {
    return row.cost().flatMap(cost -> detail.text(cost, words)).orElse("");
  }

  private static String style(Detail detail) {
    return detail == Detail.FUNDED_BY_GRANT ? NUMBER : TEXT;
  }

  private static String style(Agreement agreement) {
    return agreement == Agreement.APART ? "apart" : "rounding";
  }
}
