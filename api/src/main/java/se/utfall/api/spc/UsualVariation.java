package se.utfall.api.spc;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.spc.Assurance;
import se.utfall.analytics.spc.Group;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.analytics.spc.Variation;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;

/**
 * The control chart of a series in short, for a row of a table.
 *
 * @param variation class of the latest value
 * @param assurance whether the target is met reliably; empty without a lasting target or limits
 * @param band within which the series usually varies; empty without limits
 */
public record UsualVariation(
    Variation variation, Optional<Assurance> assurance, Optional<Bounds> band) {

  /** Checks that nothing is null. */
  public UsualVariation {
    requireNonNull(variation);
    requireNonNull(assurance);
    requireNonNull(band);
  }

  /** Of a series; values that add up vary in no usual way. */
  public static UsualVariation of(Study study, List<RebaseRow> rebases, Words words) {
    if (study.indicator().accumulates()) {
      return new UsualVariation(Variation.TOO_FEW, Optional.empty(), Optional.empty());
    }
    SpcResult result =
        new SpcReader(words, SpcSettings.DEFAULT).read(study, rebases, Optional.empty()).result();
    return new UsualVariation(result.variation(), result.assurance().toOptional(), band(result));
  }

  private static Optional<Bounds> band(SpcResult result) {
    List<Group> groups = result.groups();
    return groups.isEmpty()
        ? Optional.empty()
        : groups.get(groups.size() - 1).limits().toOptional().map(found -> band(result, found));
  }

  private static Bounds band(SpcResult result, Limits limits) {
    double lower = SpcFinding.isOpenBelow(result, limits) ? 0 : limits.lower();
    return new Bounds(BigDecimal.valueOf(lower), BigDecimal.valueOf(limits.upper()));
  }
}
