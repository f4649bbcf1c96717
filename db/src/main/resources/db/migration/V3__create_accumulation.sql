-- Indicators whose values add up over time. Their series can only rise, so a rise says nothing of a trend.

create table accumulation (
  indicator text not null,
  accumulates text not null check (accumulates in ('yes', 'no')),
  ordinal bigint not null,
  revision bigint not null references revision deferrable initially deferred,
  superseded_by bigint references revision deferrable initially deferred,
  primary key (indicator, revision)
);
create unique index accumulation_now on accumulation (indicator) where superseded_by is null;
comment on table accumulation is 'Whether the values of an indicator add up over time; an indicator without a row has values of its own for each period';
comment on column accumulation.indicator is 'Code of the indicator';
comment on column accumulation.accumulates is 'yes: each value counts everything since the start of the series; no: each value is of its own period or moment';
comment on column accumulation.ordinal is 'Place in the order in which they were first given';
comment on column accumulation.revision is 'Revision that brought this version';
comment on column accumulation.superseded_by is 'Revision that replaced this version; null while it holds';

create trigger keep_history before update of indicator, accumulates, ordinal, revision on accumulation for each row execute function refuse_change_of_history();
create trigger keep_end before update of superseded_by on accumulation for each row when (old.superseded_by is not null) execute function refuse_change_of_history();
create trigger keep_rows before delete or truncate on accumulation for each statement execute function refuse_change_of_history();
