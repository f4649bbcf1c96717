package se.utfall.db.imports;

import static se.utfall.db.imports.Column.integer;
import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;

/** Files of money as printed, and of what ties it together. */
final class FinanceKinds {
  private static final String[] MONEY = {"kr", "tkr", "mnkr"};
  private static final String[] LINE_KINDS = {
    "revenue", "cost", "funding", "result", "asset", "liability", "equity", "saving"
  };
  static final Column ORGANISATION = text("organisation");
  static final Column UNIT_OF_MONEY = text("unit_of_money").oneOf(MONEY);
  static final Column LINE_KIND = text("line_kind").oneOf(LINE_KINDS);
  private static final Column TABLE = text("table").storedAs("finance_table");
  private static final Column PARENT_LINE = text("parent_line").optional();
  private static final Reference TO_TABLE =
      Reference.to("finance_table", "finance_table").named("table");

  private static final Check SAME_UNIT =
      new Check(
          "unit_of_money",
          Problem.Code.UNIT,
          """
          select s.row_number, s.unit_of_money from staging s
          join finance_table t on t.finance_table = s.finance_table and t.superseded_by is null
          where t.unit_of_money <> s.unit_of_money""");

  private static final Check UNIT_IN_USE =
      new Check(
          "unit_of_money",
          Problem.Code.UNIT,
          """
          select s.row_number, s.unit_of_money from staging s
          where exists (select from finance_line l where l.finance_table = s.finance_table
              and l.superseded_by is null and l.unit_of_money <> s.unit_of_money)
            or exists (select from finance_cost c where c.finance_table = s.finance_table
              and c.superseded_by is null and c.unit_of_money <> s.unit_of_money)""");

  static final List<Kind> ALL =
      List.of(
          new KindBuilder("organisations")
              .columns(ORGANISATION, text("parent").optional(), text("aliases").optional())
              .refersTo(Reference.parent("organisation", "parent", "organisation"))
              .checks(TreeCheck.of("organisation", List.of("organisation"), "parent"))
              .table("organisation", "organisation")
              .build(),
          new KindBuilder("finance-tables")
              .columns(
                  TABLE,
                  text("title"),
                  UNIT_OF_MONEY,
                  text("deviation")
                      .oneOf("outcome_minus_budget", "budget_minus_outcome")
                      .optional(),
                  text("costs_printed_as").oneOf("negative", "positive").optional(),
                  text("credit_side_printed_as").oneOf("negative", "positive").optional(),
                  integer("order").storedAs("print_order"))
              .checks(UNIT_IN_USE)
              .table("finance_table", "finance_table")
              .build(),
          new KindBuilder("reconciliation-rules")
              .columns(
                  text("rule"),
                  text("kind"),
                  TABLE,
                  ORGANISATION,
                  text("line"),
                  text("equals_table"),
                  text("equals_organisation"),
                  text("equals_line"),
                  number("factor"),
                  Column.NOTE)
              .table("reconciliation_rule", "rule")
              .build(),
          finance(),
          new KindBuilder("costs")
              .columns(
                  TABLE,
                  UNIT_OF_MONEY,
                  ORGANISATION,
                  text("line"),
                  LINE_KIND,
                  PARENT_LINE,
                  period("period"),
                  number("amount"),
                  text("qualifier").oneOf("exact", "derived", "approximate", "at_least"),
                  number("funded_by_grant").optional(),
                  text("funder").optional(),
                  text("account").optional(),
                  Column.NOTE,
                  Column.SOURCE,
                  Column.SECTION)
              .refersTo(TO_TABLE, Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .checks(SAME_UNIT)
              .table("finance_cost", "finance_table", "organisation", "line", "period")
              .build(),
          new KindBuilder("equity")
              .columns(
                  ORGANISATION,
                  period("period"),
                  text("kind")
                      .oneOf(
                          "opening",
                          "adjustment",
                          "subtotal",
                          "result",
                          "closing",
                          "return",
                          "closing_after_return",
                          "decided_level",
                          "recommended_low",
                          "recommended_high"),
                  text("step"),
                  number("amount_mnkr"),
                  Column.SOURCE,
                  Column.SECTION,
                  Column.NOTE)
              .refersTo(Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .table("equity_step", "organisation", "period", "step")
              .build(),
          new KindBuilder("claims")
              .columns(
                  text("claim"),
                  ORGANISATION,
                  text("subject"),
                  period("period"),
                  number("amount"),
                  text("unit"),
                  Column.SOURCE,
                  Column.SECTION)
              .refersTo(Reference.TO_ORGANISATION, Reference.TO_SOURCE)
              .table("claim", "source", "claim")
              .build());

  private FinanceKinds() {}

  private static Kind finance() {
    return new KindBuilder("finance")
        .columns(
            TABLE,
            UNIT_OF_MONEY,
            ORGANISATION,
            text("line"),
            LINE_KIND,
            PARENT_LINE,
            Column.SOURCE,
            Column.SECTION)
        .amounts()
        .refersTo(
            TO_TABLE,
            Reference.TO_ORGANISATION,
            Reference.TO_SOURCE,
            new Reference(
                List.of("finance_table", "organisation", "parent_line"),
                "finance_line",
                List.of("finance_table", "organisation", "line"),
                "parent_line",
                true))
        .checks(
            SAME_UNIT,
            TreeCheck.of(
                "finance_line", List.of("finance_table", "organisation", "line"), "parent_line"))
        .build();
  }
}
