package se.utfall.db.imports;

import static se.utfall.db.imports.Column.integer;
import static se.utfall.db.imports.Column.number;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that the store takes, in an order in which what is referred to comes first. */
final class Kinds {
  private static final String[] MONEY = {"kr", "tkr", "mnkr"};
  private static final String[] LINE_KINDS = {
    "revenue", "cost", "funding", "result", "asset", "liability", "equity", "saving"
  };
  private static final Column SOURCE = text("source");
  private static final Column SECTION = text("section").optional();
  private static final Column NOTE = text("note").optional();
  private static final Column TABLE = text("table").storedAs("finance_table");
  private static final Column ORGANISATION = text("organisation");
  private static final Column UNIT_OF_MONEY = text("unit_of_money").oneOf(MONEY);
  private static final Column LINE_KIND = text("line_kind").oneOf(LINE_KINDS);
  private static final Column PARENT_LINE = text("parent_line").optional();

  private static final Reference TO_SOURCE = Reference.to("source", "source");
  private static final Reference TO_AREA = Reference.to("area", "area");
  private static final Reference TO_ORGANISATION = Reference.to("organisation", "organisation");
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

  /** A corrected name must not open what was shut: what is known stays unless the file says. */
  private static final String CONFIDENTIALITY =
      """
      update staging s set confidentiality = coalesce((select i.confidentiality from indicator i
        where i.indicator = s.indicator and i.superseded_by is null), 'internal')
      where s.confidentiality is null""";

  /** What only an edit may bring: who may read, and where control limits begin anew. */
  private static final Set<String> OF_EDITS = Set.of("rebases", "indicators-with-readers");

  /** A file does not open what is restricted; only an edit does, which asks who edits. */
  private static final Check STAYS_RESTRICTED =
      new Check(
          "confidentiality",
          Problem.Code.NOT_ALLOWED,
          """
          select s.row_number, s.confidentiality from staging s
          join indicator i on i.indicator = s.indicator and i.superseded_by is null
          where i.confidentiality = 'restricted' and s.confidentiality <> 'restricted'""");

  private static final List<Kind> ALL =
      List.of(
          new KindBuilder("sources")
              .columns(SOURCE, text("title"), period("issued"), text("reference").optional())
              .table("source", "source")
              .build(),
          new KindBuilder("areas")
              .columns(
                  text("area"),
                  text("name"),
                  text("level").oneOf("kommun", "stadsområde", "mellanområde", "primärområde"),
                  text("parent").optional())
              .refersTo(Reference.parent("area", "parent", "area"))
              .checks(TreeCheck.of("area", List.of("area"), "parent"))
              .table("area", "area")
              .build(),
          indicators("indicators", Stream.empty(), List.of("readers")),
          indicators("indicators-with-readers", Stream.of(text("readers").optional()), List.of()),
          new KindBuilder("dimensions")
              .columns(
                  text("indicator"), text("dimension"), text("member"), text("total_of").optional())
              .refersTo(Reference.to("indicator", "indicator"))
              .rule(ObservationRules::plainDimension)
              .table("dimension_member", "indicator", "dimension", "member")
              .build(),
          new KindBuilder("accumulations")
              .columns(text("indicator"), text("accumulates").oneOf("yes", "no"))
              .refersTo(Reference.to("indicator", "indicator"))
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
                  SOURCE)
              .refersTo(TO_AREA, TO_SOURCE)
              .rule(Kinds::endsAfterItStarts)
              .table("event", "area", "start_period", "title")
              .build(),
          new KindBuilder("rebases")
              .columns(text("indicator"), period("from").storedAs("start_period"), text("reason"))
              .refersTo(Reference.to("indicator", "indicator"))
              .table("rebase", "indicator", "start_period")
              .build(),
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
                  NOTE)
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
                  NOTE,
                  SOURCE,
                  SECTION)
              .refersTo(TO_TABLE, TO_ORGANISATION, TO_SOURCE)
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
                  SOURCE,
                  SECTION,
                  NOTE)
              .refersTo(TO_ORGANISATION, TO_SOURCE)
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
                  SOURCE,
                  SECTION)
              .refersTo(TO_ORGANISATION, TO_SOURCE)
              .table("claim", "source", "claim")
              .build(),
          new KindBuilder("programme-scales")
              .columns(text("scale"), text("answer"), integer("rank"), text("label"))
              .table("programme_scale", "scale", "answer")
              .build(),
          new KindBuilder("programme")
              .columns(
                  text("plan"),
                  text("item"),
                  text("title"),
                  text("board"),
                  period("survey"),
                  text("scale"),
                  text("answer"),
                  SOURCE)
              .refersTo(
                  TO_SOURCE,
                  new Reference(
                      List.of("scale", "answer"),
                      "programme_scale",
                      List.of("scale", "answer"),
                      "answer",
                      false))
              .table("programme_answer", "plan", "item", "board", "survey")
              .build());

  private Kinds() {}

  /** The kinds that a file may have. */
  static List<Kind> ofFiles() {
    return ALL.stream().filter(kind -> !OF_EDITS.contains(kind.name())).toList();
  }

  /** A kind of a file or of an edit. */
  static Optional<Kind> find(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  private static Kind indicators(String name, Stream<Column> more, List<String> carried) {
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
            number("target").optional(),
            text("target_kind").oneOf("at_most", "at_least", "equal").optional(),
            period("target_period").optional(),
            text("headline_area").optional(),
            text("headline_member").optional());
    return new KindBuilder(name)
        .columns(Stream.concat(columns, more).toArray(Column[]::new))
        .carries(carried)
        .refersTo(TO_AREA.from("headline_area"))
        .rule(carried.isEmpty() ? Kinds::nobodyUnlessNamed : Kinds::targetWithItsKind)
        .settles(CONFIDENTIALITY)
        .checks(carried.isEmpty() ? new Check[0] : new Check[] {STAYS_RESTRICTED})
        .table("indicator", "indicator")
        .build();
  }

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
            SOURCE,
            SECTION,
            NOTE)
        .extras(text("members"))
        .notStored("indicator", "area", "dimension", "member", "members")
        .refersTo(Reference.to("indicator", "indicator"), TO_AREA, TO_SOURCE)
        .rule(ObservationRules::apply)
        .checks(ObservationRules.MEMBERS_KNOWN)
        .uniqueBy("indicator", "area", "members", "period")
        .observations()
        .build();
  }

  private static Kind finance() {
    return new KindBuilder("finance")
        .columns(
            TABLE,
            UNIT_OF_MONEY,
            ORGANISATION,
            text("line"),
            LINE_KIND,
            PARENT_LINE,
            SOURCE,
            SECTION)
        .amounts()
        .refersTo(
            TO_TABLE,
            TO_ORGANISATION,
            TO_SOURCE,
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

  private static void endsAfterItStarts(Row row, Problems problems) {
    if (row.get("end_period_before").isPresent()
        && row.get("start_period_from").isPresent()
        && row.get("end_period_before").get().compareTo(row.get("start_period_from").get()) <= 0) {
      problems.add(row.number(), "end", Problem.Code.ORDER_OF_PERIODS, row.get("end_period").get());
    }
  }
}
