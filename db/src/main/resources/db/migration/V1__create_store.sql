-- The store. Every table below "revision" is versioned in one way: a row lives from its revision until a later one
-- supersedes it (superseded_by). Nothing is updated but superseded_by, nothing is deleted; triggers at the end see to that.
-- References between versioned tables go by code and are checked by the import while it holds the writers' lock, since a
-- code has many versions; observation has no foreign keys for the same reason and because it is loaded by the million.

create table revision (
  revision bigint primary key,
  recorded_at timestamptz not null unique,
  author text not null
);
comment on table revision is 'One committed change of the store; numbers and times follow the order of commit';
comment on column revision.revision is 'Number of the revision, 1 and up without holes, in order of commit';
comment on column revision.recorded_at is 'When the revision was committed (time with zone); strictly increasing';
comment on column revision.author is 'Account that made the change, or the name of the built-in loader';

create table import (
  import bigint generated always as identity primary key,
  kind text not null,
  file_name text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  author text not null,
  recorded_at timestamptz not null,
  row_count integer not null check (row_count >= 0),
  inserted integer not null check (inserted >= 0),
  revised integer not null check (revised >= 0),
  unchanged integer not null check (unchanged >= 0),
  revision bigint unique references revision deferrable initially deferred
);
comment on table import is 'Every import that was accepted, also one that changed nothing';
comment on column import.import is 'Number of the import';
comment on column import.kind is 'What the file held: observations, indicators, finance …';
comment on column import.file_name is 'Name of the file as the sender gave it; null when none was given';
comment on column import.sha256 is 'SHA-256 of the bytes received, in hexadecimal';
comment on column import.author is 'Account that sent the file, or the name of the built-in loader';
comment on column import.recorded_at is 'When the import was committed (time with zone)';
comment on column import.row_count is 'Rows in the file, the header not counted';
comment on column import.inserted is 'Rows that brought something new and changed nothing old';
comment on column import.revised is 'Rows that changed something known before';
comment on column import.unchanged is 'Rows that said what was known already';
comment on column import.revision is 'The revision that the import made; null when nothing changed';

create table source (
  source text not null,
  title text not null,
  issued text not null,
  issued_from date not null,
  issued_before date not null,
  reference text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (source, revision)
);
create unique index source_now on source (source) where superseded_by is null;
comment on table source is 'The printed reports and records that figures come from';
comment on column source.source is 'Code of the source';
comment on column source.title is 'Title as printed';
comment on column source.issued is 'When it was issued, as a period (a day, or a month when the day is not known)';
comment on column source.issued_from is 'First day of issued';
comment on column source.issued_before is 'Day after the last day of issued';
comment on column source.reference is 'Registration number or place in the record; null when there is none';
comment on column source.ordinal is 'Place in the order in which sources were first given';
comment on column source.revision is 'Revision that brought this version';
comment on column source.superseded_by is 'Revision that replaced this version; null while it holds';

create table area (
  area text not null,
  name text not null,
  level text not null check (level in ('kommun', 'stadsområde', 'mellanområde', 'primärområde')),
  parent text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (area, revision)
);
create unique index area_now on area (area) where superseded_by is null;
comment on table area is 'Geographical areas as a tree: kommun, stadsområde, mellanområde, primärområde';
comment on column area.area is 'Code of the area';
comment on column area.name is 'Name of the area';
comment on column area.level is 'Level in the tree';
comment on column area.parent is 'Code of the area that this one is a part of; null for a municipality';
comment on column area.ordinal is 'Place in the order in which areas were first given';
comment on column area.revision is 'Revision that brought this version';
comment on column area.superseded_by is 'Revision that replaced this version; null while it holds';

create table indicator (
  indicator text not null,
  name text not null,
  unit text not null,
  better text not null check (better in ('higher', 'lower', 'neutral')),
  decimals integer not null check (decimals between 0 and 9),
  frequency text not null check (frequency in ('A', 'S', 'T', 'Q', 'M', 'W', 'D')),
  theme text not null,
  owner text not null,
  description text,
  confidentiality text not null check (confidentiality in ('public', 'internal', 'restricted')),
  target numeric,
  target_kind text check (target_kind in ('at_most', 'at_least', 'equal')),
  target_period text,
  target_period_from date,
  target_period_before date,
  headline_area text,
  headline_member text,
  readers text not null default '',
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (indicator, revision),
  check ((target is null) = (target_kind is null))
);
create unique index indicator_now on indicator (indicator) where superseded_by is null;
comment on table indicator is 'What is measured: definition, unit, direction, owner, target and who may read it';
comment on column indicator.indicator is 'Code of the indicator';
comment on column indicator.name is 'Name for people';
comment on column indicator.unit is 'Unit of every value of the indicator, as printed';
comment on column indicator.better is 'Which way is better: higher, lower, or neutral when there is no better';
comment on column indicator.decimals is 'Decimals to show';
comment on column indicator.frequency is 'How often it is measured, SDMX CL_FREQ (T: third of a year)';
comment on column indicator.theme is 'Theme that it is shown under';
comment on column indicator.owner is 'Organisation that answers for the figure';
comment on column indicator.description is 'What the figure is; null when nothing more is said';
comment on column indicator.confidentiality is 'public: everyone; internal: whoever has logged in; restricted: the roles in readers';
comment on column indicator.target is 'Target value in the unit of the indicator; null when there is none';
comment on column indicator.target_kind is 'at_most, at_least or equal; null when there is no target';
comment on column indicator.target_period is 'Period the target is set for; null when it holds always';
comment on column indicator.target_period_from is 'First day of target_period';
comment on column indicator.target_period_before is 'Day after the last day of target_period';
comment on column indicator.headline_area is 'Area of the series shown first';
comment on column indicator.headline_member is 'Members of the series shown first, as dimension:member joined by |; null when there are no dimensions';
comment on column indicator.readers is 'Roles that may read it when it is restricted, separated by spaces; empty: nobody';
comment on column indicator.ordinal is 'Place in the order in which indicators were first given';
comment on column indicator.revision is 'Revision that brought this version';
comment on column indicator.superseded_by is 'Revision that replaced this version; null while it holds';

create table dimension_member (
  indicator text not null,
  dimension text not null,
  member text not null,
  total_of text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (indicator, dimension, member, revision)
);
create unique index dimension_member_now on dimension_member (indicator, dimension, member) where superseded_by is null;
comment on table dimension_member is 'The members of each dimension that an indicator is broken down by';
comment on column dimension_member.indicator is 'Code of the indicator';
comment on column dimension_member.dimension is 'Name of the dimension';
comment on column dimension_member.member is 'Name of the member';
comment on column dimension_member.total_of is 'alla when the member is the total of the others; null otherwise';
comment on column dimension_member.ordinal is 'Place in the order in which members were first given';
comment on column dimension_member.revision is 'Revision that brought this version';
comment on column dimension_member.superseded_by is 'Revision that replaced this version; null while it holds';

-- revision has no foreign key, as in observation: series come by the ten thousand, and a deferred key is checked row by row
-- at the commit, while every other writer waits.
create table series (
  series bigint generated always as identity primary key,
  indicator text not null,
  area text not null,
  members text not null default '{}' check (members is json object),
  revision bigint not null,
  unique (indicator, area, members)
);
comment on table series is 'One line of figures: an indicator in an area for one member of each dimension';
comment on column series.series is 'Number of the series; every key on observations begins with it';
comment on column series.indicator is 'Code of the indicator';
comment on column series.area is 'Code of the area';
comment on column series.members is 'Members as a JSON object {dimension: member}, dimensions in order of code point; {} without dimensions';
comment on column series.revision is 'Revision in which the series got its first value';

create table observation (
  series bigint not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  value numeric,
  lower numeric,
  upper numeric,
  qualifier text not null
    check (qualifier in ('exact', 'derived', 'approximate', 'at_least', 'less_than', 'range', 'missing', 'withdrawn')),
  status text not null,
  source text not null,
  section text,
  note text,
  revision bigint not null,
  superseded_by bigint,
  primary key (series, period, revision)
);
comment on table observation is 'Every value that every cell has had, with its uncertainty, in the unit of its indicator';
comment on column observation.series is 'Series that the value belongs to';
comment on column observation.period is 'Period in SDMX form, such as 2023, 2023-T2, 2023-05 or 2022-01-01/P2Y';
comment on column observation.period_from is 'First day of the period';
comment on column observation.period_before is 'Day after the last day of the period';
comment on column observation.value is 'The value that the source named, in the unit of the indicator; null when it named none';
comment on column observation.lower is 'Least value that the words of the source allow (closed); null when unknown';
comment on column observation.upper is 'Greatest value that the words of the source allow (closed); null when unknown';
comment on column observation.qualifier is 'How the source said it: exact, derived, approximate, at_least, less_than, range, missing, withdrawn';
comment on column observation.status is 'SDMX CL_OBS_STATUS, such as A normal, E estimated, M missing, P provisional, Q suppressed';
comment on column observation.source is 'Code of the source';
comment on column observation.section is 'Section of the source; null when it has none';
comment on column observation.note is 'The words of the source, or how the value was derived; null when nothing is said';
comment on column observation.revision is 'Revision that brought this version';
comment on column observation.superseded_by is 'Revision that replaced this version; null while it holds';

create table latest_observation (
  series bigint primary key,
  period text not null,
  period_from date not null,
  period_before date not null,
  value numeric,
  lower numeric,
  upper numeric,
  qualifier text not null,
  status text not null,
  source text not null,
  section text,
  note text,
  revision bigint not null,
  foreign key (series, period, revision) references observation (series, period, revision)
);
comment on table latest_observation is 'Kept, not searched for: a copy of the observation of the latest period of each series as known now';
comment on column latest_observation.series is 'Series';
comment on column latest_observation.period is 'Latest period that has an observation';
comment on column latest_observation.period_from is 'First day of the period';
comment on column latest_observation.period_before is 'Day after the last day of the period';
comment on column latest_observation.value is 'As in observation: the value that the source named, in the unit of the indicator';
comment on column latest_observation.lower is 'As in observation: least value that the source allows';
comment on column latest_observation.upper is 'As in observation: greatest value that the source allows';
comment on column latest_observation.qualifier is 'As in observation: how the source said it';
comment on column latest_observation.status is 'As in observation: SDMX CL_OBS_STATUS';
comment on column latest_observation.source is 'As in observation: code of the source';
comment on column latest_observation.section is 'As in observation: section of the source';
comment on column latest_observation.note is 'As in observation: the words of the source';
comment on column latest_observation.revision is 'Revision of that observation';

create table event (
  start_period text not null,
  start_period_from date not null,
  start_period_before date not null,
  end_period text,
  end_period_from date,
  end_period_before date,
  area text not null,
  type text not null,
  title text not null,
  source text not null,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (area, start_period, title, revision)
);
create unique index event_now on event (area, start_period, title) where superseded_by is null;
comment on table event is 'What happened that a reader of the figures should know of';
comment on column event.start_period is 'When it began, as exactly as the source says (year, month or day)';
comment on column event.start_period_from is 'First day of start_period';
comment on column event.start_period_before is 'Day after the last day of start_period';
comment on column event.end_period is 'When it ended; null for what has no end or is one moment';
comment on column event.end_period_from is 'First day of end_period';
comment on column event.end_period_before is 'Day after the last day of end_period';
comment on column event.area is 'Area that it concerns';
comment on column event.type is 'Kind of event, such as beslut, lag, gvi';
comment on column event.title is 'What happened';
comment on column event.source is 'Code of the source';
comment on column event.ordinal is 'Place in the order in which events were first given';
comment on column event.revision is 'Revision that brought this version';
comment on column event.superseded_by is 'Revision that replaced this version; null while it holds';

create table rebase (
  indicator text not null,
  start_period text not null,
  start_period_from date not null,
  start_period_before date not null,
  reason text not null,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (indicator, start_period, revision)
);
create unique index rebase_now on rebase (indicator, start_period) where superseded_by is null;
comment on table rebase is 'Where process limits of an indicator start anew, decided by a person';
comment on column rebase.indicator is 'Code of the indicator';
comment on column rebase.start_period is 'First period of the new limits';
comment on column rebase.start_period_from is 'First day of start_period';
comment on column rebase.start_period_before is 'Day after the last day of start_period';
comment on column rebase.reason is 'Why the limits start anew';
comment on column rebase.ordinal is 'Place in the order in which they were given';
comment on column rebase.revision is 'Revision that brought this version; its author decided';
comment on column rebase.superseded_by is 'Revision that replaced this version; null while it holds';

create table organisation (
  organisation text not null,
  parent text,
  aliases text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (organisation, revision)
);
create unique index organisation_now on organisation (organisation) where superseded_by is null;
comment on table organisation is 'Organisations of the money tables as a tree';
comment on column organisation.organisation is 'Name of the organisation';
comment on column organisation.parent is 'Organisation that it is a part of; null for the whole';
comment on column organisation.aliases is 'Other names in use; null when there is none';
comment on column organisation.ordinal is 'Place in the order in which organisations were first given';
comment on column organisation.revision is 'Revision that brought this version';
comment on column organisation.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_table (
  finance_table text not null,
  title text not null,
  unit_of_money text not null check (unit_of_money in ('kr', 'tkr', 'mnkr')),
  deviation text check (deviation in ('outcome_minus_budget', 'budget_minus_outcome')),
  costs_printed_as text check (costs_printed_as in ('negative', 'positive')),
  credit_side_printed_as text check (credit_side_printed_as in ('negative', 'positive')),
  print_order integer not null,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (finance_table, revision)
);
create unique index finance_table_now on finance_table (finance_table) where superseded_by is null;
comment on table finance_table is 'The printed money tables and their conventions of sign';
comment on column finance_table.finance_table is 'Code of the table';
comment on column finance_table.title is 'Title as printed';
comment on column finance_table.unit_of_money is 'Unit of every amount: kr, tkr (thousand kr) or mnkr (million kr)';
comment on column finance_table.deviation is 'How the printed deviation is made; null when the table has none';
comment on column finance_table.costs_printed_as is 'Sign that costs are printed with; null when the table has no costs';
comment on column finance_table.credit_side_printed_as is 'Sign that equity and liabilities are printed with; null outside balance sheets';
comment on column finance_table.print_order is 'Place among the tables, 1 first';
comment on column finance_table.ordinal is 'Place in the order in which tables were first given';
comment on column finance_table.revision is 'Revision that brought this version';
comment on column finance_table.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_line (
  finance_table text not null,
  organisation text not null,
  line text not null,
  line_kind text not null
    check (line_kind in ('revenue', 'cost', 'funding', 'result', 'asset', 'liability', 'equity', 'saving')),
  parent_line text,
  unit_of_money text not null check (unit_of_money in ('kr', 'tkr', 'mnkr')),
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (finance_table, organisation, line, revision)
);
create unique index finance_line_now on finance_line (finance_table, organisation, line) where superseded_by is null;
comment on table finance_line is 'The lines of the printed money tables';
comment on column finance_line.finance_table is 'Code of the table';
comment on column finance_line.organisation is 'Organisation whose line it is';
comment on column finance_line.line is 'Text of the line as printed';
comment on column finance_line.line_kind is 'What the line is; decides whether a deviation is favourable';
comment on column finance_line.parent_line is 'The sum that the line is a part of; null for the last line';
comment on column finance_line.unit_of_money is 'Unit of the amounts as the file gave it';
comment on column finance_line.ordinal is 'Place in printed order';
comment on column finance_line.revision is 'Revision that brought this version';
comment on column finance_line.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_amount (
  finance_table text not null,
  organisation text not null,
  line text not null,
  scenario text not null check (scenario in ('bokslut', 'budget', 'prognos', 'avvikelse')),
  period text not null,
  period_from date not null,
  period_before date not null,
  amount numeric,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (finance_table, organisation, line, scenario, period, revision)
);
create unique index finance_amount_now on finance_amount (finance_table, organisation, line, scenario, period)
  where superseded_by is null;
comment on table finance_amount is 'The amounts of the printed money tables, each with the decimals it was printed with';
comment on column finance_amount.finance_table is 'Code of the table';
comment on column finance_amount.organisation is 'Organisation whose line it is';
comment on column finance_amount.line is 'Text of the line as printed';
comment on column finance_amount.scenario is 'bokslut (outcome), budget, prognos (forecast) or avvikelse (deviation as printed)';
comment on column finance_amount.period is 'Period that the amount is for';
comment on column finance_amount.period_from is 'First day of the period';
comment on column finance_amount.period_before is 'Day after the last day of the period';
comment on column finance_amount.amount is 'Amount in the unit of the line, decimals as printed; null: the cell is empty, it does not apply and adds nothing';
comment on column finance_amount.source is 'Code of the source';
comment on column finance_amount.section is 'Section of the source; null when it has none';
comment on column finance_amount.ordinal is 'Place of the column in printed order';
comment on column finance_amount.revision is 'Revision that brought this version';
comment on column finance_amount.superseded_by is 'Revision that replaced this version; null while it holds';

create table finance_cost (
  finance_table text not null,
  organisation text not null,
  line text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  unit_of_money text not null check (unit_of_money in ('kr', 'tkr', 'mnkr')),
  line_kind text not null
    check (line_kind in ('revenue', 'cost', 'funding', 'result', 'asset', 'liability', 'equity', 'saving')),
  parent_line text,
  amount numeric not null,
  qualifier text not null check (qualifier in ('exact', 'derived', 'approximate', 'at_least')),
  funded_by_grant numeric,
  funder text,
  account text,
  note text,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (finance_table, organisation, line, period, revision)
);
create unique index finance_cost_now on finance_cost (finance_table, organisation, line, period) where superseded_by is null;
comment on table finance_cost is 'Money tables in long form: one amount a row, with funder and account';
comment on column finance_cost.finance_table is 'Code of the table';
comment on column finance_cost.organisation is 'Organisation whose line it is';
comment on column finance_cost.line is 'Text of the line as printed';
comment on column finance_cost.period is 'Period that the amount is for';
comment on column finance_cost.period_from is 'First day of the period';
comment on column finance_cost.period_before is 'Day after the last day of the period';
comment on column finance_cost.unit_of_money is 'Unit of the amounts: kr, tkr or mnkr';
comment on column finance_cost.line_kind is 'What the line is';
comment on column finance_cost.parent_line is 'The sum that the line is a part of; null for a sum or a line of its own';
comment on column finance_cost.amount is 'Amount in unit_of_money, decimals as printed';
comment on column finance_cost.qualifier is 'How exactly the source said it';
comment on column finance_cost.funded_by_grant is 'Part of the amount paid by a grant, in unit_of_money; null when none is named';
comment on column finance_cost.funder is 'Who pays; null when not named';
comment on column finance_cost.account is 'Account numbers as printed; null when not named';
comment on column finance_cost.note is 'Note as printed; null when there is none';
comment on column finance_cost.source is 'Code of the source';
comment on column finance_cost.section is 'Section of the source; null when it has none';
comment on column finance_cost.ordinal is 'Place in printed order';
comment on column finance_cost.revision is 'Revision that brought this version';
comment on column finance_cost.superseded_by is 'Revision that replaced this version; null while it holds';

create table equity_step (
  organisation text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  kind text not null check (kind in ('opening', 'adjustment', 'subtotal', 'result', 'closing', 'return',
    'closing_after_return', 'decided_level', 'recommended_low', 'recommended_high')),
  step text not null,
  amount_mnkr numeric not null,
  source text not null,
  section text,
  note text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (organisation, period, step, revision)
);
create unique index equity_step_now on equity_step (organisation, period, step) where superseded_by is null;
comment on table equity_step is 'Equity from opening to closing balance, step by step, and the levels it is held against';
comment on column equity_step.organisation is 'Organisation';
comment on column equity_step.period is 'Year of the account';
comment on column equity_step.period_from is 'First day of the period';
comment on column equity_step.period_before is 'Day after the last day of the period';
comment on column equity_step.kind is 'What the step is in the roll-forward';
comment on column equity_step.step is 'Text of the step as printed';
comment on column equity_step.amount_mnkr is 'Amount in million kr, decimals as printed';
comment on column equity_step.source is 'Code of the source';
comment on column equity_step.section is 'Section of the source; null when it has none';
comment on column equity_step.note is 'Note; null when there is none';
comment on column equity_step.ordinal is 'Place in printed order';
comment on column equity_step.revision is 'Revision that brought this version';
comment on column equity_step.superseded_by is 'Revision that replaced this version; null while it holds';

create table claim (
  claim text not null,
  organisation text not null,
  subject text not null,
  period text not null,
  period_from date not null,
  period_before date not null,
  amount numeric not null,
  unit text not null,
  source text not null,
  section text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (source, claim, revision)
);
create unique index claim_now on claim (source, claim) where superseded_by is null;
comment on table claim is 'Figures that a report states in its running text';
comment on column claim.claim is 'Code of the claim within its source';
comment on column claim.organisation is 'Organisation that it is about';
comment on column claim.subject is 'What the figure is said to be';
comment on column claim.period is 'Period that it is about';
comment on column claim.period_from is 'First day of the period';
comment on column claim.period_before is 'Day after the last day of the period';
comment on column claim.amount is 'The figure in unit, decimals as printed';
comment on column claim.unit is 'Unit of the figure: a unit of money or procent';
comment on column claim.source is 'Code of the source';
comment on column claim.section is 'Section of the source; null when it has none';
comment on column claim.ordinal is 'Place in the order in which claims were first given';
comment on column claim.revision is 'Revision that brought this version';
comment on column claim.superseded_by is 'Revision that replaced this version; null while it holds';

create table reconciliation_rule (
  rule text not null,
  kind text not null,
  finance_table text not null,
  organisation text not null,
  line text not null,
  equals_table text not null,
  equals_organisation text not null,
  equals_line text not null,
  factor numeric not null,
  note text,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (rule, revision)
);
create unique index reconciliation_rule_now on reconciliation_rule (rule) where superseded_by is null;
comment on table reconciliation_rule is 'Which printed figures must agree with which';
comment on column reconciliation_rule.rule is 'Code of the rule';
comment on column reconciliation_rule.kind is 'Kind of identity, such as same_figure or organisation_sum';
comment on column reconciliation_rule.finance_table is 'Table of the left side, or a word in parentheses such as (equity)';
comment on column reconciliation_rule.organisation is 'Organisation of the left side, or a word in parentheses';
comment on column reconciliation_rule.line is 'Line of the left side, * for every line, or a word in parentheses';
comment on column reconciliation_rule.equals_table is 'Table of the right side';
comment on column reconciliation_rule.equals_organisation is 'Organisation of the right side, or a word in parentheses';
comment on column reconciliation_rule.equals_line is 'Line of the right side, * for the same, or an expression of steps';
comment on column reconciliation_rule.factor is 'Left side times factor equals right side (unit change or change of sign)';
comment on column reconciliation_rule.note is 'What the rule means in words; null when it speaks for itself';
comment on column reconciliation_rule.ordinal is 'Place in the order in which rules were first given';
comment on column reconciliation_rule.revision is 'Revision that brought this version';
comment on column reconciliation_rule.superseded_by is 'Revision that replaced this version; null while it holds';

create table programme_scale (
  scale text not null,
  answer text not null,
  rank integer not null,
  label text not null,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (scale, answer, revision)
);
create unique index programme_scale_now on programme_scale (scale, answer) where superseded_by is null;
comment on table programme_scale is 'The scales that programme answers are given on (ordinal)';
comment on column programme_scale.scale is 'Name of the scale';
comment on column programme_scale.answer is 'Answer as given';
comment on column programme_scale.rank is 'Rank of the answer, higher is better; ordinal, not to be averaged';
comment on column programme_scale.label is 'What the answer means in words';
comment on column programme_scale.ordinal is 'Place in the order in which answers were first given';
comment on column programme_scale.revision is 'Revision that brought this version';
comment on column programme_scale.superseded_by is 'Revision that replaced this version; null while it holds';

create table programme_answer (
  plan text not null,
  item text not null,
  title text not null,
  board text not null,
  survey text not null,
  survey_from date not null,
  survey_before date not null,
  scale text not null,
  answer text not null,
  source text not null,
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (plan, item, board, survey, revision)
);
create unique index programme_answer_now on programme_answer (plan, item, board, survey) where superseded_by is null;
comment on table programme_answer is 'What each board answered on each strategy of each plan';
comment on column programme_answer.plan is 'Plan or programme';
comment on column programme_answer.item is 'Number of the strategy in the plan, or samlad for the overall judgement';
comment on column programme_answer.title is 'Short title of the strategy';
comment on column programme_answer.board is 'Board that answered';
comment on column programme_answer.survey is 'Period of the survey';
comment on column programme_answer.survey_from is 'First day of the survey''s period';
comment on column programme_answer.survey_before is 'Day after the last day of the survey''s period';
comment on column programme_answer.scale is 'Scale that the answer is given on';
comment on column programme_answer.answer is 'The answer as given';
comment on column programme_answer.source is 'Code of the source';
comment on column programme_answer.ordinal is 'Place in the order in which answers were first given';
comment on column programme_answer.revision is 'Revision that brought this version';
comment on column programme_answer.superseded_by is 'Revision that replaced this version; null while it holds';

-- The memory cannot be taken back: whatever a program does, history stays.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'history of % is append-only (% refused)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;

do $$
declare
  versioned text;
  kept text;
begin
  for versioned in
    select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'superseded_by'
  loop
    select string_agg(quote_ident(column_name), ', ') into kept from information_schema.columns
    where table_schema = current_schema() and table_name = versioned and column_name <> 'superseded_by';
    execute format('create trigger keep_history before update of %s on %I for each row execute function refuse_change_of_history()', kept, versioned);
    execute format('create trigger keep_end before update of superseded_by on %I for each row when (old.superseded_by is not null) execute function refuse_change_of_history()', versioned);
    execute format('create trigger keep_rows before delete or truncate on %I for each statement execute function refuse_change_of_history()', versioned);
  end loop;
  foreach kept in array array['revision', 'import', 'series'] loop
    execute format('create trigger keep_rows before update or delete or truncate on %I for each statement execute function refuse_change_of_history()', kept);
  end loop;
end $$;
