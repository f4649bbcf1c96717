package se.utfall.api.ranking;

import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.figures.Csv;
import se.utfall.db.period.Period;

/** What a ranking draws, as delimited text: a row per area, those without a figure last. */
final class RankingCsv {
  private RankingCsv() {}

  static String of(RankingFinding finding, Ranking ranking) {
    Csv csv =
        new Csv(
            "area",
            "area_name",
            "period",
            "value",
            "lower",
            "upper",
            "best_rank",
            "worst_rank",
            "withheld");
    String period = finding.figures().period().map(Period::text).orElse(null);
    for (Place place : ranking.places()) {
      csv.row(
          place.area(),
          finding.figures().area(place.area()).name(),
          period,
          number(place.value()),
          number(place.lower()),
          number(place.upper()),
          Integer.toString(place.bestRank()),
          Integer.toString(place.worstRank()),
          null);
    }
    for (String code : finding.result().unranked()) {
      AreaFigure area = finding.figures().area(code);
      Optional<String> why = finding.why().apply(area).map(AnalysisAnswer::word);
      csv.row(code, area.name(), period, null, null, null, null, null, why.orElse(null));
    }
    return csv.text();
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? Csv.number(number.getAsDouble()) : null;
  }
}
