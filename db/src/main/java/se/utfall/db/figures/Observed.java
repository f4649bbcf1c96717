package se.utfall.db.figures;

/** SQL that all queries for rows {@code o} of observations begin with and join. */
final class Observed {
  /** The columns of an {@link ObservationRow}; what they come from follows. */
  static final String COLUMNS =
      """
      select o.series, o.period, o.period_from, o.period_before,
      """
          + Withheld.COLUMNS
          + """
      , r.recorded_at
      """;

  /** Only of indicators that the reader may see, with the revision that each came by. */
  static final String VISIBLE =
      """
      join series s on s.series = o.series
      join visible_indicator(:revision, :roles) i on i.indicator = s.indicator
      join revision r on r.revision = o.revision
      """;

  private Observed() {}
}
