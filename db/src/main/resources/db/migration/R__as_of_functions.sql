-- Reading the store as it was known at a revision: <table>_at(revision) for every versioned table. The functions are plain
-- SQL so that PostgreSQL unfolds them into the query that calls them.

create or replace function source_at(at_revision bigint) returns setof source language sql stable as
$$ select * from source where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function area_at(at_revision bigint) returns setof area language sql stable as
$$ select * from area where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function indicator_at(at_revision bigint) returns setof indicator language sql stable as
$$ select * from indicator where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function accumulation_at(at_revision bigint) returns setof accumulation language sql stable as
$$ select * from accumulation where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function dimension_member_at(at_revision bigint) returns setof dimension_member language sql stable as
$$ select * from dimension_member where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function observation_at(at_revision bigint) returns setof observation language sql stable as
$$ select * from observation where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function event_at(at_revision bigint) returns setof event language sql stable as
$$ select * from event where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function rebase_at(at_revision bigint) returns setof rebase language sql stable as
$$ select * from rebase where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function organisation_at(at_revision bigint) returns setof organisation language sql stable as
$$ select * from organisation where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_table_at(at_revision bigint) returns setof finance_table language sql stable as
$$ select * from finance_table where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_line_at(at_revision bigint) returns setof finance_line language sql stable as
$$ select * from finance_line where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_amount_at(at_revision bigint) returns setof finance_amount language sql stable as
$$ select * from finance_amount where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_cost_at(at_revision bigint) returns setof finance_cost language sql stable as
$$ select * from finance_cost where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function equity_step_at(at_revision bigint) returns setof equity_step language sql stable as
$$ select * from equity_step where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function claim_at(at_revision bigint) returns setof claim language sql stable as
$$ select * from claim where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function reconciliation_rule_at(at_revision bigint) returns setof reconciliation_rule language sql stable as
$$ select * from reconciliation_rule where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function programme_scale_at(at_revision bigint) returns setof programme_scale language sql stable as
$$ select * from programme_scale where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function programme_answer_at(at_revision bigint) returns setof programme_answer language sql stable as
$$ select * from programme_answer where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function interim_report_at(at_revision bigint) returns setof interim_report language sql stable as
$$ select * from interim_report where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_volume_at(at_revision bigint) returns setof finance_volume language sql stable as
$$ select * from finance_volume where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function finance_grant_at(at_revision bigint) returns setof finance_grant language sql stable as
$$ select * from finance_grant where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

create or replace function improvement_area_at(at_revision bigint) returns setof improvement_area language sql stable as
$$ select * from improvement_area where revision <= at_revision and (superseded_by is null or superseded_by > at_revision) $$;

-- May whoever holds these roles (separated by spaces; empty: not logged in) read figures of this confidentiality?
create or replace function may_read(confidentiality text, readers text, roles text) returns boolean language sql immutable as
$$ select case confidentiality
     when 'public' then true
     when 'internal' then roles <> ''
     else string_to_array(readers, ' ') && string_to_array(nullif(roles, ''), ' ') is true
   end $$;

-- The indicators that these roles may read, as known at the revision. Both what was decided then and what is decided now
-- must allow it: a figure made secret later is secret in answers about the past too.
create or replace function visible_indicator(at_revision bigint, roles text) returns setof indicator language sql stable as
$$ select known.* from indicator known
   join indicator present on present.indicator = known.indicator and present.superseded_by is null
   where known.revision <= at_revision and (known.superseded_by is null or known.superseded_by > at_revision)
     and may_read(known.confidentiality, known.readers, roles)
     and may_read(present.confidentiality, present.readers, roles) $$;
