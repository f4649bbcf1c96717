package se.utfall.api.overview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.attainment.Attainment;
import se.utfall.analytics.spc.Assurance;
import se.utfall.analytics.spc.Variation;
import se.utfall.analytics.trend.Verdict;
import se.utfall.api.analysis.Study;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.spc.UsualVariation;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.IndicatorRow;

/**
 * What can be told of a series in a row.
 *
 * @param finding its direction and its sentence
 * @param usual its usual variation
 * @param attainment whether the figure that the target is for reaches it; empty without a target or
 *     as long as there is no such figure
 */
record Judged(SeriesFinding finding, UsualVariation usual, Optional<Attainment> attainment) {

  Judged {
    requireNonNull(finding);
    requireNonNull(usual);
    requireNonNull(attainment);
  }

  static Judged of(
      IndicatorRow indicator, SeriesFigures series, List<RebaseRow> rebases, Words words) {
    SeriesFinding finding = new TrendReader(words).read(indicator, series);
    return new Judged(
        finding,
        UsualVariation.of(new Study(indicator, series), rebases, words),
        new TargetFigure(indicator).attainment(finding));
  }

  /**
   * The class of the latest value; empty without limits, and where the value is as usual for a
   * series that has a direction, since that would sound as if it had none.
   */
  Optional<Variation> variationToTell() {
    Variation variation = usual.variation();
    boolean isUsual = variation == Variation.COMMON_CAUSE;
    return variation == Variation.TOO_FEW
            || isUsual && isDirection(finding.result().judgement().verdict())
        ? Optional.empty()
        : Optional.of(variation);
  }

  /** Whether it is for the worse in a way that someone should look at. */
  boolean needsAttention() {
    Variation variation = usual.variation();
    return variation == Variation.CONCERN_UP
        || variation == Variation.CONCERN_DOWN
        || finding.result().judgement().verdict() == Verdict.WORSENING
        || attainment.filter(Attainment.MISSED::equals).isPresent()
        || usual.assurance().filter(Assurance.NOT_MET::equals).isPresent();
  }

  /** Whether it says something else than it said before. */
  boolean tellsMoreThan(Judged before) {
    Verdict verdict = finding.result().judgement().verdict();
    boolean isNewDirection =
        isDirection(verdict) && verdict != before.finding.result().judgement().verdict();
    boolean isNewVariation =
        usual.variation().isSpecialCause() && usual.variation() != before.usual.variation();
    boolean isOtherAttainment =
        attainment.filter(known -> known != Attainment.UNKNOWN).isPresent()
            && before.attainment.isPresent()
            && !attainment.equals(before.attainment);
    return isNewDirection || isNewVariation || isOtherAttainment;
  }

  private static boolean isDirection(Verdict verdict) {
    return switch (verdict) {
      case IMPROVING, WORSENING, RISING, FALLING -> true;
      case NO_CLEAR_CHANGE, TOO_FEW, NOT_TESTED -> false;
    };
  }
}
