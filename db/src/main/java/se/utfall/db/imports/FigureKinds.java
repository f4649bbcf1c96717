package se.utfall.db.imports;

import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;

/**
 * Files of figures: how indicators are broken down, their values, and what happened beside them.
 */
final class FigureKinds {
  private static final Reference TO_INDICATOR = Reference.to("indicator", "indicator");

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
          observations(),
          new KindBuilder("events")
              .columns(
                  period("start").storedAs("start_period"),
                  period("end").storedAs("end_period").optional(),
                  text("area"),
                  text("type"),
                  text("title"),
                  Column.SOURCE)
              .refersTo(Reference.TO_AREA, Reference.TO_SOURCE)
              .rule(FigureKinds::endsAfterItStarts)
              .table("event", "area", "start_period", "title")
              .build(),
          new KindBuilder("rebases")
              .columns(text("indicator"), period("from").storedAs("start_period"), text("reason"))
              .refersTo(TO_INDICATOR)
              .table("rebase", "indicator", "start_period")
              .build());

  private FigureKinds() {}

  private static Kind observations() {
    return new KindBuilder("observations")
        .columns(
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
            Column.NOTE)
        .extras(text("members"))
        .notStored("indicator", "area", "dimension", "member", "members")
        .refersTo(TO_INDICATOR, Reference.TO_AREA, Reference.TO_SOURCE)
        .rule(ObservationRules::apply)
        .checks(ObservationRules.MEMBERS_KNOWN)
        .uniqueBy("indicator", "area", "members", "period")
        .observations()
        .build();
  }

  private static void endsAfterItStarts(Row row, Problems problems) {
    if (row.get("end_period_before").isPresent()
        && row.get("start_period_from").isPresent()
        && row.get("end_period_before").get().compareTo(row.get("start_period_from").get()) <= 0) {
      problems.add(row.number(), "end", Problem.Code.ORDER_OF_PERIODS, row.get("end_period").get());
    }
  }
}
