-- Searching the store as it was known at a revision, for a reader. Nothing is kept: what can be found is read by the same
-- functions as every other read, so that nobody finds what they may not see. Letters are folded (å, ä to a, ö to o, é to e)
-- on both sides before the Swedish stemmer of PostgreSQL reads them; no extension is needed.

-- A text as words of small letters and digits with one space between: "KS-AR–2023" is "ks ar 2023".
create or replace function search_spelled(text text) returns text language sql immutable parallel safe as
$$ select btrim(regexp_replace(lower(normalize(replace(text, U&'\00AD', ''), nfkc) collate pg_c_utf8),
     '[^[:alnum:]]+', ' ', 'g')) $$;

-- The same without rings, dots and accents; as many letters as before.
create or replace function search_folded(spelled text) returns text language sql immutable parallel safe as
$$ select translate(spelled, 'åäáàâãæöóòôõøéèêëüúùûíìîïñçýÿ', 'aaaaaaaooooooeeeeuuuuiiiincyy') $$;

-- Folded words without the definite ending -et, which the stemmer does not know: "overskottet" and "overskott" are one word.
create or replace function search_indefinite(folded text) returns text language sql immutable parallel safe as
$$ select regexp_replace(folded,
     '\m((?!\w*(?:itet|budget|internet|paket|planet)s?\M)\w{2,}[b-df-gj-np-tv-xz])ets?\M', '\1', 'g') $$;

-- The stems of folded words.
create or replace function search_vector(folded text) returns tsvector language sql immutable parallel safe as
$$ select to_tsvector('pg_catalog.swedish', search_indefinite(folded)) $$;

-- The words that a question asks for, once each in the order of the question. Words that say nothing by themselves ("och",
-- "i") are left out unless there are no others. stem: the beginning that the forms of the word have in common.
create or replace function search_word(question text)
returns table (place integer, spelled text, folded text, stem text, is_last boolean) language sql stable as
$$ with asked as (
     select min(n)::integer as place, word as spelled
     from unnest(string_to_array(search_spelled(question), ' ')) with ordinality as t(word, n)
     where word <> '' group by word),
   read as (
     select place, spelled, search_folded(spelled) as folded, place = max(place) over () as is_last,
            length(to_tsvector('pg_catalog.swedish', spelled)) = 0 as is_mute
     from asked)
   select place, spelled, folded,
          coalesce((ts_lexize('pg_catalog.swedish_stem', search_indefinite(folded)))[1], folded), is_last
   from read where not is_mute or (select bool_and(is_mute) from read) $$;

-- How well folded words hold a word: 2 as a word, in any form, or as the beginning of one; 1 inside a word ("index" in
-- "trygghetsindex"); 0 not at all. A stem is the beginning of every word it is the stem of, which is cheaper to look for;
-- a short stem, such as that of "ar", is too little of a beginning. words begin with a space.
create or replace function search_level(words text, folded text, stem text, is_last boolean)
returns integer language sql immutable parallel safe as
$$ select case
     when strpos(words, stem) = 0 then 0
     when strpos(words, ' ' || stem) > 0 and (length(stem) > 3 or is_last and strpos(words, ' ' || folded) > 0
       or search_vector(words) @@ plainto_tsquery('pg_catalog.simple', stem)) then 2
     when length(stem) > 2 then 1
     else 0 end $$;

-- What can be found: title: its name; text, place, period: what is said of it and what it is found by, which differs with the
-- kind; part: what is said of it but finds something else; more: words that it is found by and that are not said, spelled already.
create or replace function search_document(at_revision bigint, roles text)
returns table (kind text, code text, title text, text text, place text, part text, period text, more text, ordinal bigint)
language sql stable as
$$ select 'indicator', i.indicator, i.name, i.description, i.owner, i.theme, null,
     concat_ws(' ', search_spelled(concat_ws(' ', i.theme, i.unit, m.words)), a.words), i.ordinal
   from visible_indicator(at_revision, roles) i
   left join (select d.indicator, string_agg(d.dimension || ' ' || d.member, ' ') as words
     from dimension_member_at(at_revision) d group by d.indicator) m on m.indicator = i.indicator
   left join (select s.indicator, string_agg(a.words, ' ' order by a.words) as words
     from (select distinct indicator, area from series where revision <= at_revision) s
     join (select area, search_spelled(name) as words from area_at(at_revision)) a on a.area = s.area
     group by s.indicator) a on a.indicator = i.indicator
   union all
   select 'area', a.area, a.name, a.level, p.name, null, null, null, a.ordinal
   from area_at(at_revision) a left join area_at(at_revision) p on p.area = a.parent
   union all
   select 'table', t.finance_table, t.title, t.unit_of_money, null, null, null, null, t.print_order
   from finance_table_at(at_revision) t
   union all
   select 'line', t.finance_table, l.line, t.title, string_agg(l.organisation, ' · ' order by l.ordinal), null, null, null,
          t.print_order * 1000000 + min(l.ordinal)
   from (select finance_table, line, organisation, ordinal from finance_line_at(at_revision)
         union all
         select finance_table, line, organisation, min(ordinal) from finance_cost_at(at_revision)
         group by finance_table, line, organisation) l
   join finance_table_at(at_revision) t on t.finance_table = l.finance_table
   group by t.finance_table, t.title, t.print_order, l.line
   union all
   select 'organisation', o.organisation, o.organisation, o.aliases, t.title, t.finance_table, null, search_spelled(o.parent), o.ordinal
   from organisation_at(at_revision) o
   left join lateral (select t.title, t.finance_table from finance_table_at(at_revision) t
     where exists (select from finance_line_at(at_revision) l
       where l.finance_table = t.finance_table and l.organisation = o.organisation)
     order by t.print_order limit 1) t on true
   union all
   select 'strategy', p.item, p.title, p.plan, string_agg(distinct p.board, ' · '), null, null, null, min(p.ordinal)
   from programme_answer_at(at_revision) p group by p.plan, p.item, p.title
   union all
   select 'event', e.area, e.title, e.type, a.name, s.title, concat_ws('..', e.start_period, e.end_period), null, e.ordinal
   from event_at(at_revision) e
   left join area_at(at_revision) a on a.area = e.area left join source_at(at_revision) s on s.source = e.source
   union all
   select 'source', s.source, s.title, s.reference, null, null, s.issued, null, s.ordinal
   from source_at(at_revision) s $$;

-- What is found by a question that at least one word is left of, the best first: all its words must be there. level: 5 the
-- name is the question, 4 and 3 the name holds every word (3: one of them inside another word), 2 and 1 what is said of it
-- does. Among those equally good what is spelled as the question comes first, then indicators, then what says most of it.
-- paths and titles: pages of the service, which are found by their titles.
create or replace function search_hit(at_revision bigint, roles text, question text, paths text[], titles text[])
returns table (kind text, code text, title text, text text, place text, part text, period text, level integer)
language sql stable as
$$ with word as materialized (select * from search_word(question)),
   asked as materialized (select search_folded(search_spelled(question)) as folded,
     (select to_tsquery('pg_catalog.simple', string_agg(stem, ' & ')) from word) as stems),
   document as materialized (
     select d.*, n.title as own_name, n.code as own_code,
            ' ' || search_folded(n.title || ' ' || n.code) as name, ' ' || search_folded(n.said) as said,
            concat_ws(' ', n.title, n.code, n.said) as spelled
     from (select * from search_document(at_revision, roles)
       union all
       select 'page', t.path, t.title, null, null, null, null, null, t.n from unnest(paths, titles) with ordinality as t(path, title, n)) d
     cross join lateral (select search_spelled(d.title) as title, search_spelled(d.code) as code,
       concat_ws(' ', search_spelled(concat_ws(' ', d.text, d.place, d.period)), d.more) as said) n)
   select d.kind, d.code, d.title, d.text, d.place, d.part, d.period, f.level
   from document d cross join asked q
   cross join lateral (
     select case when q.folded in (search_folded(d.own_name), search_folded(d.own_code)) then 5 else min(h.level) end as level,
            bool_and(h.is_spelled) as is_spelled
     from (
       select case when in_name > 0 then in_name + 2 else search_level(d.said, w.folded, w.stem, w.is_last) end as level,
              strpos(d.spelled, left(w.spelled, length(w.stem))) > 0 as is_spelled
       from word w cross join lateral (select search_level(d.name, w.folded, w.stem, w.is_last) as in_name) n) h) f
   where f.level > 0
   order by f.level desc, f.is_spelled desc,
     array_position(array['indicator', 'area', 'page', 'table', 'line', 'organisation', 'strategy', 'event', 'source'], d.kind),
     ts_rank(setweight(search_vector(d.name), 'A') || setweight(search_vector(d.said), 'C'), q.stems) desc,
     d.ordinal, d.code, d.title $$;

-- The words of four letters and more that stand in what can be found, and in how many things.
create or replace function search_vocabulary(at_revision bigint, roles text)
returns table (spelled text, folded text, used bigint) language sql stable as
$$ select word, search_folded(word), count(*)
   from search_document(at_revision, roles) d
   cross join lateral unnest(string_to_array(search_spelled(concat_ws(' ', d.title, d.text, d.place)), ' ')) as word
   where length(word) > 3 group by word $$;
