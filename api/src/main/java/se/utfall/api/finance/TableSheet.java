package se.utfall.api.finance;

import static se.utfall.api.sheet.Cell.number;
import static se.utfall.api.sheet.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.sheet.Cell;
import se.utfall.api.sheet.SheetColumn;
import se.utfall.api.sheet.SheetRow;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.db.finance.CostRow;

/**
 * The sheet for those who go on counting: the amounts as printed, beside them what sums and
 * deviations are worked out to by formulas over them, and which differ by more than rounding.
 */
final class TableSheet {
  static final int ORGANISATION = 0;
  static final int LINE = 1;
  static final int PERIOD = 2;

  private static final int NARROW = 14;
  private static final int WIDE = 30;
  private static final int WIDEST = 48;

  private final PrintedTable printed;
  private final TableWords words;
  private final List<Slot> slots;
  private final List<Slot> computed;
  private final List<Detail> details;
  private final List<String> title;
  private final SheetPlaces places;

  TableSheet(PrintedTable printed, TableWords words, List<String> title) {
    this.printed = printed;
    this.words = words;
    this.title = List.copyOf(title);
    this.slots = Slot.of(printed, words);
    this.computed = slots.stream().filter(slot -> slot.isComputed(printed)).toList();
    this.details = Detail.of(printed, words);
    this.places = new SheetPlaces(title.size());
    place();
  }

  /** Where the amounts stand on it. */
  SheetPlaces places() {
    return places;
  }

  /** The column in which a detail stands; empty if no row says anything of it. */
  Optional<Integer> column(Detail detail) {
    int place = details.indexOf(detail);
    return place < 0 ? Optional.empty() : Optional.of(firstDetail() + place);
  }

  SheetSpec spec(List<String> notes) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 0; i < printed.rows().size(); i++) {
      rows.add(row(printed.rows().get(i), i));
    }
    return new SheetSpec(words.text("table.sheet"), title, columns(), rows, firstAmount(), notes);
  }

  private int firstAmount() {
    return printed.isLong() ? PERIOD + 1 : LINE + 1;
  }

  private int firstComputed() {
    return firstAmount() + slots.size();
  }

  private int firstDetail() {
    return firstComputed() + computed.size();
  }

  private void place() {
    for (int i = 0; i < printed.rows().size(); i++) {
      for (int j = 0; j < slots.size(); j++) {
        int column = firstAmount() + j;
        int row = i;
        slots
            .get(j)
            .cell()
            .apply(printed.rows().get(i))
            .ifPresent(cell -> places.put(cell.at(), column, row));
      }
    }
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.text(words.text("table.organisation"), WIDE));
    columns.add(SheetColumn.text(words.text("table.line"), WIDEST));
    if (printed.isLong()) {
      columns.add(SheetColumn.text(words.text("table.period"), NARROW));
    }
    slots.forEach(slot -> columns.add(SheetColumn.number(slot.label(), NARROW)));
    computed.forEach(
        slot ->
            columns.add(
                SheetColumn.number(words.text("table.computed.column", slot.label()), NARROW)));
    details.forEach(
        detail ->
            columns.add(
                detail == Detail.FUNDED_BY_GRANT
                    ? SheetColumn.number(words.text(detail.key()), NARROW)
                    : SheetColumn.text(words.text(detail.key()), WIDE)));
    if (!computed.isEmpty()) {
      columns.add(SheetColumn.text(words.text("table.apart.column"), WIDE));
    }
    return columns;
  }

  private SheetRow row(PrintedRow row, int index) {
    List<Cell> cells = new ArrayList<>();
    cells.add(text(row.line().organisation()));
    cells.add(text(row.line().name()));
    if (printed.isLong()) {
      cells.add(text(words.period(row.cells().get(0).column().period())));
    }
    slots.forEach(
        slot ->
            cells.add(number(slot.cell().apply(row).flatMap(PrintedCell::amount).orElse(null))));
    computed.forEach(slot -> cells.add(recomputed(row, slot)));
    details.forEach(detail -> cells.add(detail(row, detail)));
    if (!computed.isEmpty()) {
      cells.add(apart(row, index));
    }
    return new SheetRow(cells, row.isSum());
  }

  private Optional<Recomputed> found(PrintedRow row, Slot slot) {
    return slot.cell().apply(row).flatMap(cell -> printed.computed(cell.at()));
  }

  private Cell recomputed(PrintedRow row, Slot slot) {
    return found(row, slot)
        .map(
            one ->
                places
                    .formula(one.computed())
                    .<Cell>map(formula -> new Cell.Formula(formula, scale(one.amount())))
                    .orElse(number(one.amount())))
        .orElse(Cell.EMPTY);
  }

  private static int scale(BigDecimal amount) {
    return Math.max(0, amount.scale());
  }

  private Cell detail(PrintedRow row, Detail detail) {
    Optional<CostRow> cost = row.cost();
    return detail == Detail.FUNDED_BY_GRANT
        ? number(cost.map(CostRow::fundedByGrant).orElse(null))
        : text(cost.flatMap(one -> detail.text(one, words)).orElse(null));
  }

  /** Names the columns whose printed amount is further from the computed one than rounding goes. */
  private Cell apart(PrintedRow row, int index) {
    String named =
        computed.stream()
            .flatMap(slot -> found(row, slot).flatMap(one -> apart(row, slot, one, index)).stream())
            .collect(Collectors.joining("&"));
    return named.isEmpty() ? Cell.EMPTY : new Cell.Formula("MID(" + named + ",3,250)", 0);
  }

  private Optional<String> apart(PrintedRow row, Slot slot, Recomputed one, int index) {
    String as = slot.cell().apply(row).map(cell -> places.address(cell.at())).orElseThrow();
    String worked = places.address(firstComputed() + computed.indexOf(slot), index);
    return one.rounding()
        .map(
            most ->
                String.format(
                    Locale.ROOT,
                    "IF(ROUND(ABS(%s-%s),9)>%s,\", %s\",\"\")",
                    as,
                    worked,
                    most.toPlainString(),
                    slot.label()));
  }
}
