package se.utfall.db.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.db.revision.VersionedTable;
import se.utfall.db.revision.VersionedTable.Comparison;

/** Puts a {@link Kind} together from what is special about it. */
final class KindBuilder {
  private final String name;
  private List<Column> columns = List.of();
  private List<Column> extras = List.of();
  private Set<String> notStored = Set.of();
  private Map<String, String> carried = Map.of();
  private List<String> settled = List.of();
  private RowRule rule = RowRule.NONE;
  private List<Reference> references = List.of();
  private List<Check> checks = List.of();
  private List<String> uniqueBy = List.of();
  private List<String> groupedBy = List.of();
  private final List<Target> targets = new ArrayList<>();
  private List<String> closings = List.of();
  private boolean hasAmounts;

  KindBuilder(String name) {
    this.name = name;
  }

  KindBuilder columns(Column... all) {
    columns = List.of(all);
    return this;
  }

  KindBuilder extras(Column... all) {
    extras = List.of(all);
    return this;
  }

  /** Staged columns that the table does not hold under this name. */
  KindBuilder notStored(String... names) {
    notStored = Set.of(names);
    return this;
  }

  /**
   * Columns that new versions take over, with the SQL of what a row without an old version gets.
   */
  KindBuilder carries(Map<String, String> names) {
    carried = names;
    return this;
  }

  /** Statements that settle what the staged rows leave open, before they are compared. */
  KindBuilder settles(String... statements) {
    settled = List.of(statements);
    return this;
  }

  /** Statements that close versions and put none in their place; each counts as revised. */
  KindBuilder closes(String... statements) {
    closings = List.of(statements);
    return this;
  }

  KindBuilder rule(RowRule rowRule) {
    rule = rowRule;
    return this;
  }

  KindBuilder refersTo(Reference... all) {
    references = List.of(all);
    return this;
  }

  KindBuilder checks(Check... all) {
    checks = List.of(all);
    return this;
  }

  KindBuilder uniqueBy(String... names) {
    uniqueBy = List.of(names);
    return this;
  }

  /** The rows are the rows of one ordered table with this key. */
  KindBuilder table(String table, String... keys) {
    VersionedTable rows = table(table, List.of(keys), columns.stream(), true);
    targets.add(new Target(rows, "staging", settled, List.of()));
    return uniqueBy(keys);
  }

  /**
   * The rows are observations: they open the series that are new, and the latest of each series is
   * kept.
   */
  KindBuilder observations() {
    groupedBy = List.of("indicator", "area", "members");
    targets.add(
        new Target(
            table("observation", List.of("series", "period"), columns.stream(), false),
            "(select * from staging join series using (indicator, area, members))",
            List.of(
                """
                insert into series (indicator, area, members, revision)
                select indicator, area, members, %d from staging_group new
                where not exists (select from series old where old.indicator = new.indicator
                  and old.area = new.area and old.members = new.members)
                order by new.row_number"""),
            List.of(
                """
                insert into latest_observation as known (series, period, period_from, period_before,
                  value, lower, upper, qualifier, status, source, section, note, revision)
                select distinct on (series) series, period, period_from, period_before,
                  value, lower, upper, qualifier, status, source, section, note, %d
                from change_of_observation
                join (select series, max(period_from) as period_from
                      from change_of_observation group by series) last
                  using (series, period_from)
                order by series, period_before desc, period desc
                on conflict (series) do update set (period, period_from, period_before,
                    value, lower, upper, qualifier, status, source, section, note, revision)
                  = (excluded.period, excluded.period_from, excluded.period_before,
                    excluded.value, excluded.lower, excluded.upper, excluded.qualifier,
                    excluded.status, excluded.source, excluded.section, excluded.note,
                    excluded.revision)
                  where (known.period_from, known.period_before, known.period)
                    <= (excluded.period_from, excluded.period_before, excluded.period)""",
                // or the first readers after a large file get plans made for empty tables
                "analyze indicator, series, latest_observation")));
    return this;
  }

  /** The rows are lines of a printed table with a money column for each scenario and period. */
  KindBuilder amounts() {
    hasAmounts = true;
    Column period = Column.period("period");
    extras(Column.text("scenario"), period, Column.number("amount").optional());
    List<String> line = List.of("finance_table", "organisation", "line");
    Stream<Column> ofLine = columns.stream().filter(column -> !isSourced(column));
    Stream<Column> ofAmount =
        Stream.concat(columns.stream().filter(KindBuilder::isSourced), extras.stream());
    targets.add(
        new Target(
            table("finance_line", line, ofLine, true),
            "(select distinct on (row_number) * from staging order by row_number, place)",
            List.of(),
            List.of()));
    List<String> cell = Stream.concat(line.stream(), Stream.of("scenario", "period")).toList();
    targets.add(Target.staged(table("finance_amount", cell, ofAmount, true)));
    return uniqueBy(cell.toArray(String[]::new));
  }

  Kind build() {
    return new Kind(
        name,
        columns,
        hasAmounts,
        extras,
        rule,
        references,
        checks,
        targets,
        closings,
        uniqueBy,
        groupedBy);
  }

  private static boolean isSourced(Column column) {
    return column.name().equals("source") || column.name().equals("section");
  }

  private VersionedTable table(
      String table, List<String> keys, Stream<Column> stored, boolean ordered) {
    Map<String, Comparison> values = new LinkedHashMap<>();
    stored
        .filter(column -> !notStored.contains(column.name()))
        .forEach(
            column ->
                column.stagedNames().stream()
                    .filter(staged -> !keys.contains(staged))
                    .forEach(staged -> values.put(staged, comparison(column))));
    return new VersionedTable(table, keys, values, carried, ordered);
  }

  private static Comparison comparison(Column column) {
    return column.type() == CellType.NUMBER ? Comparison.DECIMAL : Comparison.PLAIN;
  }
}
