package se.utfall.db.finance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money as printed, as known at a revision, in printed order. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FinanceRepository extends GenericRepository<TableRow, String> {

  /** The tables. */
  @Query(
      """
      select finance_table, title, unit_of_money, deviation, costs_printed_as, credit_side_printed_as,
             print_order
      from finance_table_at(:revision) order by print_order, ordinal""")
  List<TableRow> tables(long revision);

  /** The cells of one table: line by line, and within a line column by column. */
  @Query(
      """
      select a.finance_table, a.organisation, a.line, l.line_kind, l.parent_line, a.scenario, a.period,
             a.amount, a.source, a.section
      from finance_amount_at(:revision) a
      join finance_line_at(:revision) l
        on l.finance_table = a.finance_table and l.organisation = a.organisation and l.line = a.line
      where a.finance_table = :table
      order by l.ordinal, a.ordinal""")
  List<AmountRow> amounts(long revision, String table);

  /** The amounts in long form. */
  @Query(
      """
      select finance_table, unit_of_money, organisation, line, line_kind, parent_line, period, amount,
             qualifier, funded_by_grant, funder, account, note, source, section
      from finance_cost_at(:revision) order by ordinal""")
  List<CostRow> costs(long revision);

  /** The claims in the text. */
  @Query(
      """
      select claim, organisation, subject, period, amount, unit, source, section
      from claim_at(:revision) order by ordinal""")
  List<ClaimRow> claims(long revision);

  /** The steps of equity. */
  @Query(
      """
      select organisation, period, kind, step, amount_mnkr, source, section, note
      from equity_step_at(:revision) order by period_from, ordinal""")
  List<EquityRow> equity(long revision);

  /** What the reports during the years said: by year, then by report, the earliest first. */
  @Query(
      """
      select i.through, i.period, i.unit_of_money, i.organisation, i.line, i.line_kind, i.budget,
             i.outcome, i.forecast, i.source, i.section, s.issued, s.issued_from, s.issued_before
      from interim_report_at(:revision) i
      join source_at(:revision) s on s.source = i.source
      order by i.period_from, i.through_from, i.ordinal""")
  List<InterimRow> interimReports(long revision);

  /** The volumes behind the amounts, in the order in which they were first given. */
  @Query(
      """
      select measure, unit, organisation, line, scenario, period, volume, source, section
      from finance_volume_at(:revision) order by ordinal""")
  List<VolumeRow> volumes(long revision);

  /** The grants, by period and then in the order in which they were first given. */
  @Query(
      """
      select grant_name, funder, organisation, period, unit_of_money, granted, used, to_repay,
             account, note, source, section
      from finance_grant_at(:revision) order by period_from, ordinal""")
  List<GrantRow> grants(long revision);

  /** When the newest amount of a table was recorded; empty without any. */
  @Query(
      """
      select max(r.recorded_at)
      from (select revision from finance_amount_at(:revision) where finance_table = :table
            union all
            select revision from finance_cost_at(:revision) where finance_table = :table) a
      join revision r on r.revision = a.revision""")
  Optional<Instant> recordedAt(long revision, String table);

  /** When the newest step of equity was recorded; empty without any. */
  @Query(
      """
      select max(r.recorded_at)
      from equity_step_at(:revision) s join revision r on r.revision = s.revision""")
  Optional<Instant> equityRecordedAt(long revision);

  /** The organisations. */
  @Query("select organisation, parent, aliases from organisation_at(:revision) order by ordinal")
  List<OrganisationRow> organisations(long revision);

  /** The rules that printed figures must agree by. */
  @Query(
      """
      select rule, kind, finance_table, organisation, line, equals_table, equals_organisation,
             equals_line, factor, note
      from reconciliation_rule_at(:revision) order by ordinal""")
  List<RuleRow> rules(long revision);
}
