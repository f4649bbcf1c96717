package se.utfall.analytics.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A printed money table.
 *
 * <p>A bare 0 gets the decimals of its column: of the most that any amount in it shows. A line that
 * others of its organisation name as their parent is a sum.
 *
 * <p>Errors: {@link IllegalArgumentException} when an organisation has two lines of one name.
 *
 * @param lines in printed order
 */
public record MoneyTable(
    String code, String title, MoneyUnit unit, SignConvention signs, List<MoneyLine> lines) {

  public MoneyTable {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(signs, "signs");
    lines = withColumnDecimals(lines);
    var names = lines.stream().map(line -> List.of(line.organisation(), line.name())).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("table " + code + " has two lines of one name");
    }
  }

  /** The columns in printed order. */
  public List<Column> columns() {
    return lines.stream().flatMap(line -> line.amounts().keySet().stream()).distinct().toList();
  }

  /** The organisations in printed order. */
  public List<String> organisations() {
    return lines.stream().map(MoneyLine::organisation).distinct().toList();
  }

  /** The lines of an organisation in printed order. */
  public List<MoneyLine> lines(String organisation) {
    return lines.stream().filter(line -> line.organisation().equals(organisation)).toList();
  }

  /** The line of an organisation with this text. */
  public Optional<MoneyLine> line(String organisation, String name) {
    return lines.stream()
        .filter(line -> line.organisation().equals(organisation) && line.name().equals(name))
        .findFirst();
  }

  /** The lines that name this one as their parent; none for a line that is no sum. */
  public List<MoneyLine> parts(MoneyLine sum) {
    return lines.stream()
        .filter(line -> line.organisation().equals(sum.organisation()))
        .filter(line -> line.parent().filter(sum.name()::equals).isPresent())
        .toList();
  }

  /**
   * How a part goes into its sum: −1 for a cost printed without sign that is taken from a sum that
   * is no cost, else 1.
   */
  public int signOfPart(MoneyLine part, MoneyLine sum) {
    return signs.hasCostsWithoutSign()
            && part.kind() == LineKind.COST
            && sum.kind() != LineKind.COST
        ? -1
        : 1;
  }

  /** The place of an amount. */
  public Cell cell(MoneyLine line, Column column) {
    return new Cell(code, line.organisation(), line.name(), column);
  }

  private static List<MoneyLine> withColumnDecimals(List<MoneyLine> lines) {
    Map<Column, Integer> decimals =
        lines.stream()
            .flatMap(line -> line.amounts().entrySet().stream())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().decimals(), Math::max));
    return lines.stream().map(line -> withColumnDecimals(line, decimals::get)).toList();
  }

  private static MoneyLine withColumnDecimals(MoneyLine line, Function<Column, Integer> decimals) {
    var amounts = new LinkedHashMap<Column, PrintedAmount>();
    line.amounts()
        .forEach(
            (column, amount) -> amounts.put(column, amount.inColumnOf(decimals.apply(column))));
    return new MoneyLine(line.organisation(), line.name(), line.kind(), line.parent(), amounts);
  }
}
