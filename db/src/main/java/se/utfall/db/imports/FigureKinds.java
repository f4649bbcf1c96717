package se.utfall.db.imports;

import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Files of figures: how indicators are broken down, their values, and what happened beside them.
 */
final class FigureKinds {
  private static final Reference TO_INDICATOR = Reference.to("indicator", "indicator");

  private static final String[] EVENT_KEY = {"area", "start_period", "title"};

  /** A value that somebody else has changed in the meantime is not written over. */
  private static final Check AS_SEEN =
      new Check(
          "value",
          Problem.Code.CHANGED,
          """
          select s.row_number, o.value::text from staging s
          left join series using (indicator, area, members)
          left join observation o on o.series = series.series and o.period = s.period
            and o.superseded_by is null
          where coalesce(s.seen, '') <> coalesce(o.revision::text, '')""");

  /** Where an event was before it was corrected; empty for a new one. */
  private static final Column[] WAS = {
    text("was_area").optional(),
    text("was_start").optional(),
    text("was_title").optional(),
    Column.SEEN
  };

  private static final Check EVENT_AS_SEEN =
      new Check(
          "title",
          Problem.Code.CHANGED,
          """
          select s.row_number, s.was_title from staging s
          where s.was_title is not null and not exists (
            select from event e where e.superseded_by is null and e.area = s.was_area
              and e.start_period = s.was_start and e.title = s.was_title
              and concat_ws('|', e.end_period, e.type, e.source) = s.seen)""");

  private static final Check EVENT_IS_FREE =
      new Check(
          "title",
          Problem.Code.TAKEN,
          """
          select s.row_number, s.title from staging s
          join event e on e.superseded_by is null and e.area = s.area
            and e.start_period = s.start_period and e.title = s.title
          where (s.area, s.start_period, s.title)
            is distinct from (s.was_area, s.was_start, s.was_title)""");

  /** An event that gets another name, area or start is no longer where it was. */
  private static final String CLOSE_THE_OTHER_NAME =
      """
      update event e set superseded_by = %d from staging s
      where e.superseded_by is null and e.area = s.was_area and e.start_period = s.was_start
        and e.title = s.was_title
        and (s.area, s.start_period, s.title) is distinct from (e.area, e.start_period, e.title)""";

  /** A removed event is gone from now on; what was known before keeps it. */
  private static final String CLOSE =
      """
      update event e set superseded_by = %d from staging s
      where e.superseded_by is null and e.area = s.was_area and e.start_period = s.was_start
        and e.title = s.was_title""";

  static final List<Kind> ALL =
      List.of(
          new KindBuilder("dimensions")
              .columns(
                  text("indicator"), text("dimension"), text("member"), text("total_of").optional())
              .refersTo(TO_INDICATOR)
              .rule(ObservationRules::plainDimension)
              .table("dimension_member", "indicator", "dimension", "member")
              .build(),
          new KindBuilder("accumulations")
              .columns(text("indicator"), text("accumulates").oneOf("yes", "no"))
              .refersTo(TO_INDICATOR)
              .table("accumulation", "indicator")
              .build(),
          observations("observations", Stream.empty()),
          observations("observation-corrections", Stream.of(Column.SEEN), AS_SEEN),
          events("events", Stream.empty()).table("event", EVENT_KEY).build(),
          events("event-corrections", Stream.of(WAS))
              .notStored("was_area", "was_start", "was_title", "seen")
              .checks(EVENT_AS_SEEN, EVENT_IS_FREE)
              .settles(CLOSE_THE_OTHER_NAME)
              .table("event", EVENT_KEY)
              .build(),
          new KindBuilder("event-removals")
              .columns(text("was_area"), text("was_start"), text("was_title"), Column.SEEN)
              .checks(EVENT_AS_SEEN)
              .uniqueBy("was_area", "was_start", "was_title")
              .closes(CLOSE)
              .build(),
          new KindBuilder("rebases")
              .columns(text("indicator"), period("from").storedAs("start_period"), text("reason"))
              .refersTo(TO_INDICATOR)
              .table("rebase", "indicator", "start_period")
              .build());

  private FigureKinds() {}

  private static Kind observations(String name, Stream<Column> more, Check... checks) {
    Stream<Column> columns =
        Stream.of(
            text("indicator"),
            text("area"),
            period("period"),
            text("dimension").optional(),
            text("member").optional(),
            number("value").optional(),
            number("lower").optional(),
            number("upper").optional(),
            text("qualifier").oneOf(ObservationRules.QUALIFIERS).optional(),
            text("status").oneOf(ObservationRules.STATUSES).optional(),
            Column.SOURCE,
            Column.SECTION,
            Column.NOTE);
    return new KindBuilder(name)
        .columns(Stream.concat(columns, more).toArray(Column[]::new))
        .extras(text("members"))
        .notStored("indicator", "area", "dimension", "member", "members", "seen")
        .refersTo(TO_INDICATOR, Reference.TO_AREA, Reference.TO_SOURCE)
        .rule(ObservationRules::apply)
        .checks(
            Stream.concat(Stream.of(ObservationRules.MEMBERS_KNOWN), Stream.of(checks))
                .toArray(Check[]::new))
        .uniqueBy("indicator", "area", "members", "period")
        .observations()
        .build();
  }

  private static KindBuilder events(String name, Stream<Column> more) {
    Stream<Column> columns =
        Stream.of(
            period("start").storedAs("start_period"),
            period("end").storedAs("end_period").optional(),
            text("area"),
            text("type"),
            text("title"),
            Column.SOURCE);
    return new KindBuilder(name)
        .columns(Stream.concat(columns, more).toArray(Column[]::new))
        .refersTo(Reference.TO_AREA, Reference.TO_SOURCE)
        .rule(FigureKinds::endsAfterItStarts);
  }

  private static void endsAfterItStarts(Row row, Problems problems) {
    if (row.get("end_period_before").isPresent()
        && row.get("start_period_from").isPresent()
        && row.get("end_period_before").get().compareTo(row.get("start_period_from").get()) <= 0) {
      problems.add(row.number(), "end", Problem.Code.ORDER_OF_PERIODS, row.get("end_period").get());
    }
  }
}
