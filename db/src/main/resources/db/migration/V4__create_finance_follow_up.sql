-- What is followed up during and after a year: reports on the way, volumes behind the costs, grants, areas to improve, and
-- what people write about deviations.

create table interim_report (
  organisation text not null,
  line text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  through text not null,
  through_from date not null,
  through_before date not null,
  unit_of_money text not null check (unit_of_money in ('kr', 'tkr', 'mnkr')),
  line_kind text not null
    check (line_kind in ('revenue', 'cost', 'funding', 'result', 'asset', 'liability', 'equity', 'saving')),
  budget numeric,
  outcome numeric,
  forecast numeric,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (organisation, line, period, through, revision),
  check (through_from >= period_from and through_before <= period_before),
  check (num_nonnulls(budget, outcome, forecast) > 0)
);
create unique index interim_report_now on interim_report (organisation, line, period, through) where superseded_by is null;
comment on table interim_report is 'What the reports during a year said, each report a row of its own; a later report replaces no earlier one';
comment on column interim_report.organisation is 'Organisation whose line it is';
comment on column interim_report.line is 'Text of the line as printed';
comment on column interim_report.period is 'Year that is reported on';
comment on column interim_report.period_from is 'First day of the year';
comment on column interim_report.period_before is 'Day after the last day of the year';
comment on column interim_report.through is 'Last month that the report covers';
comment on column interim_report.through_from is 'First day of that month';
comment on column interim_report.through_before is 'Day after the last day of that month';
comment on column interim_report.unit_of_money is 'Unit of the amounts: kr, tkr (thousand kr) or mnkr (million kr)';
comment on column interim_report.line_kind is 'What the line is; decides whether a deviation is favourable';
comment on column interim_report.budget is 'Budget of the whole year in unit_of_money, decimals as printed; null when the report does not give it';
comment on column interim_report.outcome is 'Outcome from the start of the year to the end of through, in unit_of_money; null when the report does not give it';
comment on column interim_report.forecast is 'Forecast of the whole year in unit_of_money; null when the report does not give it';
comment on column interim_report.source is 'Code of the source; the day it was issued is the day of the report';
comment on column interim_report.section is 'Section of the source; null when it has none';
comment on column interim_report.ordinal is 'Place in the order in which lines were first given';
comment on column interim_report.revision is 'Revision that brought this version';
comment on column interim_report.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_volume (
  measure text not null,
  organisation text not null,
  line text not null,
  scenario text not null check (scenario in ('bokslut', 'budget', 'prognos')),
  period text not null,
  period_from date not null,
  period_before date not null,
  unit text not null,
  volume numeric not null,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (measure, organisation, line, scenario, period, revision)
);
create unique index finance_volume_now on finance_volume (measure, organisation, line, scenario, period)
  where superseded_by is null;
comment on table finance_volume is 'Volumes that drive the amount of a line, such as full-time equivalents or placements';
comment on column finance_volume.measure is 'What is counted or measured';
comment on column finance_volume.organisation is 'Organisation whose line it is';
comment on column finance_volume.line is 'Text of the line of the money tables that the volume drives';
comment on column finance_volume.scenario is 'bokslut (outcome), budget or prognos (forecast)';
comment on column finance_volume.period is 'Period that the volume is for';
comment on column finance_volume.period_from is 'First day of the period';
comment on column finance_volume.period_before is 'Day after the last day of the period';
comment on column finance_volume.unit is 'Unit of the volume, the same for every volume of the measure on the line';
comment on column finance_volume.volume is 'Volume in unit, decimals as printed';
comment on column finance_volume.source is 'Code of the source';
comment on column finance_volume.section is 'Section of the source; null when it has none';
comment on column finance_volume.ordinal is 'Place in the order in which volumes were first given';
comment on column finance_volume.revision is 'Revision that brought this version';
comment on column finance_volume.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_grant (
  grant_name text not null,
  organisation text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  funder text not null,
  unit_of_money text not null check (unit_of_money in ('kr', 'tkr', 'mnkr')),
  granted numeric,
  used numeric,
  to_repay numeric,
  account text,
  note text,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (grant_name, organisation, period, revision),
  check (num_nonnulls(granted, used, to_repay) > 0)
);
create unique index finance_grant_now on finance_grant (grant_name, organisation, period) where superseded_by is null;
comment on table finance_grant is 'Grants from outside: what was granted, used and is to be paid back';
comment on column finance_grant.grant_name is 'Name of the grant as printed';
comment on column finance_grant.organisation is 'Organisation that received it';
comment on column finance_grant.period is 'Period that the amounts are for';
comment on column finance_grant.period_from is 'First day of the period';
comment on column finance_grant.period_before is 'Day after the last day of the period';
comment on column finance_grant.funder is 'Who gives the grant';
comment on column finance_grant.unit_of_money is 'Unit of the amounts: kr, tkr (thousand kr) or mnkr (million kr)';
comment on column finance_grant.granted is 'Amount granted in unit_of_money, decimals as printed; null when not known';
comment on column finance_grant.used is 'Amount used in unit_of_money; null when not known';
comment on column finance_grant.to_repay is 'Amount to be paid back in unit_of_money; null when not known';
comment on column finance_grant.account is 'Account numbers as printed; null when not named';
comment on column finance_grant.note is 'Note as printed; null when there is none';
comment on column finance_grant.source is 'Code of the source';
comment on column finance_grant.section is 'Section of the source; null when it has none';
comment on column finance_grant.ordinal is 'Place in the order in which grants were first given';
comment on column finance_grant.revision is 'Revision that brought this version';
comment on column finance_grant.superseded_by is 'Revision that replaced this version; null while it holds';

create table improvement_area (
  programme text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  area text not null,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (programme, period, area, revision)
);
create unique index improvement_area_now on improvement_area (programme, period, area) where superseded_by is null;
comment on table improvement_area is 'What a programme should do better, in words, as its account of a year says';
comment on column improvement_area.programme is 'Code of the programme, such as AVHOPP';
comment on column improvement_area.period is 'Year of the account';
comment on column improvement_area.period_from is 'First day of the year';
comment on column improvement_area.period_before is 'Day after the last day of the year';
comment on column improvement_area.area is 'The area to improve, in the words of the source';
comment on column improvement_area.source is 'Code of the source';
comment on column improvement_area.section is 'Section of the source; null when it has none';
comment on column improvement_area.ordinal is 'Place in the order in which areas were first given';
comment on column improvement_area.revision is 'Revision that brought this version';
comment on column improvement_area.superseded_by is 'Revision that replaced this version; null while it holds';

-- What people write about a deviation is work, not a figure: it has versions of its own and no revision, and a reading of the
-- figures as they were known does not see it.
create table deviation_review (
  deviation text not null,
  version integer not null check (version >= 1),
  finance_table text not null,
  organisation text not null,
  line text not null,
  period text not null,
  status text not null check (status in ('open', 'explained', 'action', 'closed')),
  comment text,
  action text,
  owner text,
  due date,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (deviation, version)
);
create index deviation_review_period on deviation_review (period, deviation, version);
comment on table deviation_review is 'What is said and done about a deviation: every version of every review, the greatest version is what holds';
comment on column deviation_review.deviation is 'Identity of the deviation, the same in every version';
comment on column deviation_review.version is 'Version of the review, 1 and up without holes';
comment on column deviation_review.finance_table is 'Code of the money table that the deviation stands in';
comment on column deviation_review.organisation is 'Organisation of the line';
comment on column deviation_review.line is 'Text of the line as printed';
comment on column deviation_review.period is 'Period of the deviation';
comment on column deviation_review.status is 'open, explained, action (something is being done) or closed';
comment on column deviation_review.comment is 'What the deviation depends on; null when nothing is said';
comment on column deviation_review.action is 'What is done about it; null when nothing is';
comment on column deviation_review.owner is 'Who answers for it; null when nobody does yet';
comment on column deviation_review.due is 'Day when it must be done; null when there is none';
comment on column deviation_review.changed_by is 'Account that wrote this version';
comment on column deviation_review.changed_at is 'When this version was written (time with zone)';

do $$
declare
  versioned text;
  kept text;
begin
  foreach versioned in array array['interim_report', 'finance_volume', 'finance_grant', 'improvement_area'] loop
    select string_agg(quote_ident(column_name), ', ') into kept from information_schema.columns
    where table_schema = current_schema() and table_name = versioned and column_name <> 'superseded_by';
    execute format('create trigger keep_history before update of %s on %I for each row execute function refuse_change_of_history()', kept, versioned);
    execute format('create trigger keep_end before update of superseded_by on %I for each row when (old.superseded_by is not null) execute function refuse_change_of_history()', versioned);
    execute format('create trigger keep_rows before delete or truncate on %I for each statement execute function refuse_change_of_history()', versioned);
  end loop;
end $$;
create trigger keep_rows before update or delete or truncate on deviation_review for each statement execute function refuse_change_of_history();
