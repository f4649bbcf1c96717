package se.utfall.db.imports;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.db.figures.Members;

/**
 * What the cells of an observation must agree on. A qualifier says what may stand beside it: an
 * exact value is its own bounds, "drygt 70" has a value and an upper bound, "under 56" has bounds
 * and no value, what is missing has neither.
 */
final class ObservationRules {
  static final String[] QUALIFIERS = {
    "exact", "derived", "approximate", "at_least", "less_than", "range", "missing", "withdrawn"
  };

  /** SDMX CL_OBS_STATUS. */
  static final String[] STATUSES = {
    "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V",
    "W"
  };

  /** The members named must be members of the indicator, one of each of its dimensions. */
  static final Check MEMBERS_KNOWN =
      new Check(
          "member",
          Problem.Code.DIMENSIONS,
          """
          with named as (
            select distinct indicator, members from staging_group where members is not null),
          bad as (
            select n.indicator, n.members,
              coalesce((select string_agg(distinct d.dimension, '|' order by d.dimension)
                from dimension_member d where d.indicator = n.indicator and d.superseded_by is null), '')
              as dimensions
            from named n
            where exists (
                select from jsonb_each_text(n.members::jsonb) m where not exists (
                  select from dimension_member d where d.indicator = n.indicator
                    and d.dimension = m.key and d.member = m.value and d.superseded_by is null))
              or (select count(*) from jsonb_object_keys(n.members::jsonb)) <> (
                  select count(distinct d.dimension) from dimension_member d
                  where d.indicator = n.indicator and d.superseded_by is null))
          select s.row_number, bad.dimensions as value
          from staging s join bad using (indicator, members)
          where exists (select from indicator i where i.indicator = s.indicator and i.superseded_by is null)""");

  private static final String PARTS = "\\|";

  private ObservationRules() {}

  static void apply(Row row, Problems problems) {
    members(row, problems);
    if (row.get("status").filter("Q"::equals).isPresent()) {
      suppressed(row, problems);
    } else {
      qualifier(row, problems);
    }
    if (row.get("status").isEmpty() && !row.hasFailed("status")) {
      row.set("status", saysNothing(row) ? "M" : "A");
    }
  }

  /** A bar joins several dimensions in one cell and cannot be a part of a name. */
  static void plainDimension(Row row, Problems problems) {
    for (String column : new String[] {"dimension", "member"}) {
      row.get(column)
          .filter(text -> text.indexOf('|') >= 0)
          .ifPresent(text -> problems.add(row.number(), column, Problem.Code.CHARACTER, "|"));
    }
  }

  private static void members(Row row, Problems problems) {
    if (row.get("dimension").isEmpty() && row.get("member").isEmpty()) {
      row.set("members", "{}");
      return;
    }
    String[] dimensions = row.get("dimension").orElse("").split(PARTS, -1);
    String[] names = row.get("member").orElse("").split(PARTS, -1);
    Map<String, String> members = new TreeMap<>();
    for (int i = 0; i < Math.min(dimensions.length, names.length); i++) {
      members.put(dimensions[i].strip(), names[i].strip());
    }
    if (dimensions.length != names.length || members.size() != dimensions.length) {
      problems.add(
          row.number(), "member", Problem.Code.DIMENSIONS, row.get("dimension").orElse(""));
    } else {
      row.set("members", new Members(members).json());
    }
  }

  private static boolean saysNothing(Row row) {
    return row.get("qualifier")
        .filter(q -> q.equals("missing") || q.equals("withdrawn"))
        .isPresent();
  }

  /** What may not be told is not kept either, whatever the qualifier: neither figures nor words. */
  private static void suppressed(Row row, Problems problems) {
    if (row.get("qualifier").isEmpty() && !row.hasFailed("qualifier")) {
      row.set("qualifier", "missing");
    }
    forbid(row, problems, "Q", "value", "lower", "upper", "note");
  }

  private static void qualifier(Row row, Problems problems) {
    if (row.get("qualifier").isEmpty() && !row.hasFailed("qualifier")) {
      row.set("qualifier", "exact");
    }
    switch (row.get("qualifier").orElse("")) {
      case "exact", "derived" -> {
        require(row, problems, "value");
        fill(row, "lower", row.get("value"));
        fill(row, "upper", row.get("value"));
        ordered(row, problems, row.get("qualifier").filter("exact"::equals).isPresent());
      }
      case "approximate" -> {
        require(row, problems, "value", "lower", "upper");
        ordered(row, problems, false);
      }
      case "at_least" -> {
        require(row, problems, "value");
        fill(row, "lower", row.get("value"));
        ordered(row, problems, false);
      }
      case "less_than" -> {
        forbid(row, problems, qualifierOf(row), "value");
        require(row, problems, "upper");
        ordered(row, problems, false);
      }
      case "range" -> {
        forbid(row, problems, qualifierOf(row), "value");
        require(row, problems, "lower", "upper");
        ordered(row, problems, false);
      }
      case "missing", "withdrawn" ->
          forbid(row, problems, qualifierOf(row), "value", "lower", "upper");
      default -> {
        // a word that is not allowed is a problem already
      }
    }
  }

  private static void require(Row row, Problems problems, String... columns) {
    for (String column : columns) {
      if (row.get(column).isEmpty() && !row.hasFailed(column)) {
        problems.add(row.number(), column, Problem.Code.REQUIRED, qualifierOf(row));
      }
    }
  }

  private static void forbid(Row row, Problems problems, String because, String... columns) {
    for (String column : columns) {
      if (row.get(column).isPresent()) {
        problems.add(row.number(), column, Problem.Code.NOT_EMPTY, because);
      }
    }
  }

  private static void fill(Row row, String column, Optional<String> value) {
    if (row.get(column).isEmpty() && !row.hasFailed(column)) {
      row.set(column, value.orElse(null));
    }
  }

  private static void ordered(Row row, Problems problems, boolean equal) {
    if (row.get("lower").equals(row.get("value")) && row.get("upper").equals(row.get("value"))) {
      return;
    }
    Optional<BigDecimal> lower = row.decimal("lower");
    Optional<BigDecimal> value = row.decimal("value");
    Optional<BigDecimal> upper = row.decimal("upper");
    boolean apart = exceeds(lower, value) || exceeds(value, upper) || exceeds(lower, upper);
    if (apart || equal && (exceeds(value, lower) || exceeds(upper, value))) {
      problems.add(row.number(), "value", Problem.Code.BOUNDS, qualifierOf(row));
    }
  }

  private static boolean exceeds(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static String qualifierOf(Row row) {
    return row.get("qualifier").orElse("");
  }
}
