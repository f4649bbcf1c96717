/**
 * Periods as SDMX writes them: {@link se.utfall.db.period.Period} reads every form that files and
 * addresses may hold and knows the first day, the day after the last and the frequency. Order is by
 * first day, never by text. Names of periods for people are not made here.
 */
package se.utfall.db.period;
