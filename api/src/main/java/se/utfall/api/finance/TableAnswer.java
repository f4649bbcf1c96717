package se.utfall.api.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utfall.api.money.Origin;
import se.utfall.db.finance.CostRow;

/**
 * A money table row by row in printed order; a cell that is empty in print is null and adds
 * nothing.
 */
@Serdeable
record TableAnswer(String table, String title, String unitOfMoney, List<Row> rows) {

  /**
   * One row with the amounts of its columns, {@code <scenario>_<period>}.
   *
   * @param values as printed
   * @param computed what sums and deviations are worked out to from what is printed
   * @param impacts what deviations do to the result: favourable, unfavourable or none
   * @param source where most of its amounts are printed
   * @param otherSources the columns that are printed elsewhere
   * @param details what a row in long form says besides; null for others
   */
  @Serdeable
  record Row(
      String organisation,
      String line,
      String kind,
      @Nullable String parent,
      Map<String, BigDecimal> values,
      Map<String, BigDecimal> computed,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> impacts,
      String source,
      @Nullable String section,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Source> otherSources,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Details details) {}

  /** A place in print. */
  @Serdeable
  record Source(String source, @Nullable String section) {}

  /** What a row in long form says besides its amount. */
  @Serdeable
  record Details(
      String period,
      String qualifier,
      @Nullable BigDecimal fundedByGrant,
      @Nullable String funder,
      @Nullable String account,
      @Nullable String note) {

    static Details of(CostRow cost) {
      return new Details(
          cost.period(),
          cost.qualifier(),
          cost.fundedByGrant(),
          cost.funder(),
          cost.account(),
          cost.note());
    }
  }

  static TableAnswer of(PrintedTable printed) {
    return new TableAnswer(
        printed.table().code(),
        printed.table().title(),
        printed.unit(),
        printed.rows().stream().map(row -> row(printed, row)).toList());
  }

  private static Row row(PrintedTable printed, PrintedRow row) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    Map<String, BigDecimal> computed = new LinkedHashMap<>();
    Map<String, String> impacts = new LinkedHashMap<>();
    Map<String, Source> otherSources = new LinkedHashMap<>();
    for (PrintedCell cell : row.cells()) {
      String column = cell.column().name();
      values.put(column, cell.amount().orElse(null));
      printed.computed(cell.at()).ifPresent(found -> computed.put(column, found.amount()));
      printed.impact(row, cell).ifPresent(impact -> impacts.put(column, word(impact)));
      if (!cell.origin().equals(row.origin())) {
        otherSources.put(column, source(cell.origin()));
      }
    }
    return new Row(
        row.line().organisation(),
        row.line().name(),
        row.line().kind().code(),
        row.line().parent().orElse(null),
        values,
        computed,
        impacts,
        row.origin().source(),
        row.origin().section().orElse(null),
        otherSources,
        row.cost().map(Details::of).orElse(null));
  }

  private static Source source(Origin origin) {
    return new Source(origin.source(), origin.section().orElse(null));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
