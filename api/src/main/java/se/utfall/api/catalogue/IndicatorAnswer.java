package se.utfall.api.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.figures.Headline;
import se.utfall.api.figures.LatestValue;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.figures.ObservationRow;

/** An indicator as the catalogue tells it; {@code latest} is of the headline series. */
@Serdeable
record IndicatorAnswer(
    String code,
    String name,
    String unit,
    String better,
    int decimals,
    String frequency,
    String theme,
    String owner,
    @Nullable String description,
    String confidentiality,
    List<Dimension> dimensions,
    @Nullable Target target,
    HeadlineSeries headline,
    boolean accumulates,
    @Nullable LatestValue latest,
    long seriesCount) {

  /** A dimension with its members, and the member that is the total of the others. */
  @Serdeable
  record Dimension(String code, List<String> members, @Nullable String total) {}

  /** The level aimed at. */
  @Serdeable
  record Target(BigDecimal value, String kind, @Nullable String period) {}

  /** The series shown first. */
  @Serdeable
  record HeadlineSeries(@Nullable String area, Map<String, String> members) {}

  static IndicatorAnswer of(
      IndicatorRow row, List<MemberRow> members, Optional<ObservationRow> latest) {
    return new IndicatorAnswer(
        row.code(),
        row.name(),
        row.unit(),
        row.better(),
        row.decimals(),
        row.frequency(),
        row.theme(),
        row.owner(),
        row.description(),
        row.confidentiality(),
        dimensions(members),
        row.target() == null
            ? null
            : new Target(row.target(), row.targetKind(), row.targetPeriod()),
        new HeadlineSeries(row.headlineArea(), Headline.of(row).members()),
        row.accumulates(),
        latest.map(LatestValue::of).orElse(null),
        row.seriesCount());
  }

  private static List<Dimension> dimensions(List<MemberRow> members) {
    Map<String, List<MemberRow>> byDimension = new LinkedHashMap<>();
    members.forEach(
        member ->
            byDimension
                .computeIfAbsent(member.dimension(), dimension -> new java.util.ArrayList<>())
                .add(member));
    return byDimension.entrySet().stream()
        .map(
            entry ->
                new Dimension(
                    entry.getKey(),
                    entry.getValue().stream().map(MemberRow::member).toList(),
                    entry.getValue().stream()
                        .filter(member -> member.totalOf() != null)
                        .map(MemberRow::member)
                        .findFirst()
                        .orElse(null)))
        .toList();
  }
}
