package se.utfall.api.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An indicator as an editor writes it; the fields are those of the catalogue. What the catalogue
 * counts by itself may stand in it, so that what was read can be sent back, and changes nothing.
 *
 * @param code code of the indicator; null, or that of the address
 * @param decimals digits after the decimal comma; a whole number from 0 to 9
 * @param readers roles that may read it when it is restricted; null leaves those it has, and a new
 *     one has none
 * @param accumulates whether each value counts everything since the start of its series; null
 *     leaves it as it is, and a new one does not
 */
@Serdeable
record IndicatorEdit(
    @Nullable String code,
    String name,
    String unit,
    String better,
    @Nullable BigDecimal decimals,
    String frequency,
    String theme,
    String owner,
    @Nullable String description,
    @Nullable String confidentiality,
    @Nullable List<Dimension> dimensions,
    @Nullable Target target,
    @Nullable Headline headline,
    @Nullable List<String> readers,
    @Nullable Boolean accumulates,
    @Nullable Map<String, Object> latest,
    @Nullable Long seriesCount) {

  /** Whether it has a dimension of this code with this member. */
  boolean hasMember(String dimension, String member) {
    return dimensions != null
        && dimensions.stream()
            .anyMatch(one -> one.code().equals(dimension) && one.members().contains(member));
  }

  /** A dimension with its members. */
  @Serdeable
  record Dimension(@Nullable String code, @Nullable List<String> members, @Nullable String total) {}

  /** The level aimed at. */
  @Serdeable
  record Target(@Nullable BigDecimal value, @Nullable String kind, @Nullable String period) {}

  /** The series shown first. */
  @Serdeable
  record Headline(@Nullable String area, @Nullable Map<String, String> members) {}
}
