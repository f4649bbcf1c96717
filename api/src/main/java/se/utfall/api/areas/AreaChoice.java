package se.utfall.api.areas;

import java.util.Optional;
import se.utfall.api.figures.Selection;
import se.utfall.db.period.Period;

/**
 * Which areas are asked for.
 *
 * @param selection the indicator, members and time; its areas are those that the ones compared lie
 *     within
 * @param denominator code of the indicator to divide by; empty for figures as they are
 * @param level kommun, stadsområde, mellanområde or primärområde; empty for the level at which the
 *     indicator has most areas, the finer of two with as many
 * @param period the period; empty for the latest that has at least half as many areas with figures
 *     as the one that has most
 */
public record AreaChoice(
    Selection selection,
    Optional<String> denominator,
    Optional<String> level,
    Optional<Period> period) {}
