package se.utfall.db.figures;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator as known at a revision.
 *
 * @param code its code
 * @param name name for people
 * @param unit unit of its values
 * @param better higher, lower or neutral
 * @param decimals decimals to show
 * @param frequency SDMX CL_FREQ
 * @param theme theme it is shown under
 * @param owner who answers for it
 * @param description what it is; null if nothing more is said
 * @param confidentiality public, internal or restricted
 * @param target target in the unit; null if there is none
 * @param targetKind at_most, at_least or equal; null if there is no target
 * @param targetPeriod period of the target; null if it holds always
 * @param targetPeriodBefore day after the last day of that period; null likewise
 * @param headlineArea area of the series shown first; null if not decided
 * @param headlineMember {@code dimension:member} of the series shown first; null if not decided
 * @param readers roles that may read it when restricted, separated by spaces
 * @param accumulates whether each value counts everything since the start of its series
 * @param seriesCount how many series it had
 */
@MappedEntity("indicator")
public record IndicatorRow(
    @Id String code,
    String name,
    String unit,
    String better,
    int decimals,
    String frequency,
    String theme,
    String owner,
    @Nullable String description,
    String confidentiality,
    @Nullable BigDecimal target,
    @Nullable String targetKind,
    @Nullable String targetPeriod,
    @Nullable LocalDate targetPeriodBefore,
    @Nullable String headlineArea,
    @Nullable String headlineMember,
    String readers,
    boolean accumulates,
    long seriesCount) {}
