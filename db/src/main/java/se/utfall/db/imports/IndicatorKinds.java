package se.utfall.db.imports;

import static se.utfall.db.imports.Column.integer;
import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of indicators: what is measured, with its target and who may read it. */
final class IndicatorKinds {
  /** A corrected name must not open what was shut: what is known stays unless the file says. */
  private static final String CONFIDENTIALITY =
      """
      update staging s set confidentiality = coalesce((select i.confidentiality from indicator i
        where i.indicator = s.indicator and i.superseded_by is null), 'internal')
      where s.confidentiality is null""";

  /** A file does not open what is restricted; only an edit does, which asks who edits. */
  private static final Check STAYS_RESTRICTED =
      new Check(
          "confidentiality",
          Problem.Code.NOT_ALLOWED,
          """
          select s.row_number, s.confidentiality from staging s
          join indicator i on i.indicator = s.indicator and i.superseded_by is null
          where i.confidentiality = 'restricted' and s.confidentiality <> 'restricted'""");

  private static final Column TARGET = number("target").optional();
  private static final Column TARGET_KIND =
      text("target_kind").oneOf("at_most", "at_least", "equal").optional();
  private static final Column TARGET_PERIOD = period("target_period").optional();

  private static final Map<String, String> ALL_BUT_THE_TARGET =
      Stream.of(
              "name",
              "unit",
              "better",
              "decimals",
              "frequency",
              "theme",
              "owner",
              "description",
              "confidentiality",
              "headline_area",
              "headline_member",
              "readers")
          .collect(Collectors.toMap(column -> column, column -> "null"));

  /** A target that somebody else has changed in the meantime is not written over. */
  private static final Check TARGET_AS_SEEN =
      new Check(
          "target",
          Problem.Code.CHANGED,
          """
          select s.row_number, i.target::text from staging s
          join indicator i on i.indicator = s.indicator and i.superseded_by is null
          where coalesce(s.seen, '') <> concat_ws('|', i.target, i.target_kind, i.target_period)""");

  static final List<Kind> ALL =
      List.of(
          indicators("indicators", Stream.empty(), Map.of("readers", "''")),
          indicators("indicators-with-readers", Stream.of(text("readers").optional()), Map.of()),
          new KindBuilder("target-corrections")
              .columns(text("indicator"), TARGET, TARGET_KIND, TARGET_PERIOD, Column.SEEN)
              .notStored("seen")
              .carries(ALL_BUT_THE_TARGET)
              .refersTo(Reference.to("indicator", "indicator"))
              .rule(IndicatorKinds::targetWithItsKind)
              .checks(TARGET_AS_SEEN)
              .table("indicator", "indicator")
              .build());

  private IndicatorKinds() {}

  private static Kind indicators(String name, Stream<Column> more, Map<String, String> carried) {
    Stream<Column> columns =
        Stream.of(
            text("indicator"),
            text("name"),
            text("unit"),
            text("better").oneOf("higher", "lower", "neutral"),
            integer("decimals").oneOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
            text("frequency").oneOf("A", "S", "T", "Q", "M", "W", "D"),
            text("theme"),
            text("owner"),
            text("description").optional(),
            text("confidentiality").oneOf("public", "internal", "restricted").optional(),
            TARGET,
            TARGET_KIND,
            TARGET_PERIOD,
            text("headline_area").optional(),
            text("headline_member").optional());
    return new KindBuilder(name)
        .columns(Stream.concat(columns, more).toArray(Column[]::new))
        .carries(carried)
        .refersTo(Reference.TO_AREA.from("headline_area"))
        .rule(
            carried.isEmpty()
                ? IndicatorKinds::nobodyUnlessNamed
                : IndicatorKinds::targetWithItsKind)
        .settles(CONFIDENTIALITY)
        .checks(carried.isEmpty() ? new Check[0] : new Check[] {STAYS_RESTRICTED})
        .table("indicator", "indicator")
        .build();
  }

  private static void nobodyUnlessNamed(Row row, Problems problems) {
    targetWithItsKind(row, problems);
    if (row.get("readers").isEmpty()) {
      row.set("readers", "");
    }
  }

  private static void targetWithItsKind(Row row, Problems problems) {
    if (row.get("target").isPresent()
        && row.get("target_kind").isEmpty()
        && !row.hasFailed("target_kind")) {
      problems.add(row.number(), "target_kind", Problem.Code.REQUIRED, "");
    }
    if (row.get("target").isEmpty()
        && row.get("target_kind").isPresent()
        && !row.hasFailed("target")) {
      problems.add(row.number(), "target", Problem.Code.REQUIRED, "");
    }
  }
}
