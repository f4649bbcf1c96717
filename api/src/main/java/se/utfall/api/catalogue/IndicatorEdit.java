package se.utfall.api.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An indicator as an editor writes it; the fields are those of the catalogue.
 *
 * @param readers roles that may read it when it is restricted; null leaves nobody
 */
@Serdeable
record IndicatorEdit(
    String name,
    String unit,
    String better,
    int decimals,
    String frequency,
    String theme,
    String owner,
    @Nullable String description,
    @Nullable String confidentiality,
    @Nullable List<Dimension> dimensions,
    @Nullable Target target,
    @Nullable Headline headline,
    @Nullable List<String> readers) {

  /** A dimension with its members. */
  @Serdeable
  record Dimension(String code, List<String> members, @Nullable String total) {}

  /** The level aimed at. */
  @Serdeable
  record Target(BigDecimal value, String kind, @Nullable String period) {}

  /** The series shown first. */
  @Serdeable
  record Headline(@Nullable String area, @Nullable Map<String, String> members) {}
}
