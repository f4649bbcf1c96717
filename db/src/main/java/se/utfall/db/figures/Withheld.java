package se.utfall.db.figures;

/**
 * SQL that takes figures and words away from suppressed observations (SDMX status Q), whatever the
 * store holds of them. An earlier version of a cell that is suppressed now is withheld too, since
 * its figures would tell what may not be told; it is answered as if it had been suppressed then.
 */
final class Withheld {
  /** For rows {@code o} that hold now. */
  static final String NOW = " cross join lateral (select o.status = 'Q' as held) w ";

  /** For rows {@code o} of any time. */
  static final String EVER =
      """
       cross join lateral (select o.status = 'Q' or o.superseded_by is not null and exists (
        select from observation present where present.series = o.series
          and present.period = o.period and present.superseded_by is null
          and present.status = 'Q') as held) w
      """;

  /** The columns value, lower, upper, qualifier, status, source, section and note. */
  static final String COLUMNS =
      """
       case when not w.held then o.value end as value,
        case when not w.held then o.lower end as lower,
        case when not w.held then o.upper end as upper,
        case when w.held then 'missing' else o.qualifier end as qualifier,
        case when w.held then 'Q' else o.status end as status,
        o.source, o.section, case when not w.held then o.note end as note
      """;

  private Withheld() {}
}
