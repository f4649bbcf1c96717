package se.utfall.db.imports;

import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;
import java.util.stream.Stream;

/** Files of what is reported and known beside the printed money tables during and after a year. */
final class FollowUpKinds {
  /** A cost taken for revenue would turn every judgement of its deviation round. */
  private static final Check SAME_LINE_KIND =
      new Check(
          "line_kind",
          Problem.Code.LINE_KIND,
          """
          select s.row_number, s.line_kind from staging s
          join finance_line l on l.organisation = s.organisation and l.line = s.line
            and l.superseded_by is null
          group by s.row_number, s.line_kind
          having not bool_or(l.line_kind = s.line_kind)""");

  private static final Check LINE_KNOWN =
      new Check(
          "line",
          Problem.Code.UNKNOWN,
          """
          select s.row_number, s.line from staging s
          join organisation o on o.organisation = s.organisation and o.superseded_by is null
          where s.line is not null
            and not exists (select from finance_line l where l.organisation = s.organisation
              and l.line = s.line and l.superseded_by is null)
            and not exists (select from finance_cost c where c.organisation = s.organisation
              and c.line = s.line and c.superseded_by is null)""");

  /** Volumes in different units cannot be held against each other. */
  private static final Check SAME_UNIT_OF_VOLUME =
      new Check(
          "unit",
          Problem.Code.VOLUME_UNIT,
          """
          select s.row_number, s.unit from staging s
          join finance_volume v on v.measure = s.measure and v.organisation = s.organisation
            and v.line = s.line and v.superseded_by is null and v.unit <> s.unit
          where not exists (select from staging t where t.measure = v.measure
            and t.organisation = v.organisation and t.line = v.line
            and t.scenario = v.scenario and t.period = v.period)
          union all
          select s.row_number, s.unit from staging s
          join (select measure, organisation, line, min(row_number) as row_number from staging
                group by measure, organisation, line) f using (measure, organisation, line)
          join staging earliest on earliest.row_number = f.row_number and earliest.unit <> s.unit""");

  static final List<Kind> ALL =
      List.of(
          new KindBuilder("interim-reports")
              .columns(
                  period("through"),
                  period("period"),
                  FinanceKinds.UNIT_OF_MONEY,
                  FinanceKinds.ORGANISATION,
                  text("line"),
                  FinanceKinds.LINE_KIND,
                  number("budget").optional(),
                  number("outcome").optional(),
                  number("forecast").optional(),
                  Column.SOURCE,
                  Column.SECTION)
              .refersTo(Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .rule(FollowUpKinds::report)
              .checks(SAME_LINE_KIND)
              .table("interim_report", "organisation", "line", "period", "through")
              .build(),
          new KindBuilder("volumes")
              .columns(
                  text("measure"),
                  text("unit"),
                  FinanceKinds.ORGANISATION,
                  text("line"),
                  text("scenario").oneOf("bokslut", "utfall", "budget", "prognos"),
                  period("period"),
                  number("volume"),
                  Column.SOURCE,
                  Column.SECTION)
              .refersTo(Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .rule(FollowUpKinds::scenario)
              .checks(LINE_KNOWN, SAME_UNIT_OF_VOLUME)
              .table("finance_volume", "measure", "organisation", "line", "scenario", "period")
              .build(),
          new KindBuilder("grants")
              .columns(
                  text("grant").storedAs("grant_name"),
                  text("funder"),
                  FinanceKinds.ORGANISATION,
                  period("period"),
                  FinanceKinds.UNIT_OF_MONEY,
                  number("granted").optional(),
                  number("used").optional(),
                  number("to_repay").optional(),
                  text("account").optional(),
                  Column.NOTE,
                  Column.SOURCE,
                  Column.SECTION)
              .refersTo(Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .rule((row, problems) -> atLeastOne(row, problems, "granted", "used", "to_repay"))
              .table("finance_grant", "grant_name", "organisation", "period")
              .build());

  private FollowUpKinds() {}

  private static void report(Row row, Problems problems) {
    PeriodRules.monthOfYear(row, "through", "period", problems);
    atLeastOne(row, problems, "budget", "outcome", "forecast");
  }

  private static void scenario(Row row, Problems problems) {
    row.get("scenario").map(Scenario::stored).ifPresent(word -> row.set("scenario", word));
  }

  /** Amounts that are not known stay empty, but a row without any says nothing. */
  private static void atLeastOne(Row row, Problems problems, String... amounts) {
    if (Stream.of(amounts)
        .noneMatch(amount -> row.get(amount).isPresent() || row.hasFailed(amount))) {
      problems.add(row.number(), amounts[0], Problem.Code.NO_AMOUNT, String.join(", ", amounts));
    }
  }
}
