package se.utfall.api.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.utfall.analytics.ranking.First;
import se.utfall.analytics.ranking.Place;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;

/**
 * Where one area stands among others by the figures that their sources give, the highest first.
 *
 * @param place its place
 * @param of how many areas have one
 */
public record Standing(Place place, int of) {

  /** Checks that the place is there. */
  public Standing {
    requireNonNull(place);
  }

  /** The place of an area; empty where it has no figure or is alone in having one. */
  public static Optional<Standing> of(Words words, AreaFigures figures, String area) {
    return new RankingReader(words, First.HIGHEST)
        .ofFigures(figures)
        .result()
        .ranking()
        .toOptional()
        .flatMap(
            ranking ->
                ranking.places().stream()
                    .filter(place -> place.area().equals(area))
                    .findFirst()
                    .map(place -> new Standing(place, ranking.places().size())));
  }

  /** The place, or those that are possible: "3", "1–3". */
  public String places(Words words) {
    return place.isCertain()
        ? Integer.toString(place.bestRank())
        : words.text("figure.range", place.bestRank(), place.worstRank());
  }

  /** The place and of how many: "1–3 av 8". */
  public String text(Words words) {
    return words.text("ranking.standing", places(words), of);
  }

  /** Whether no other area can be higher or as high. */
  public boolean isHighest() {
    return place.worstRank() == 1;
  }

  /** Whether no other area can be lower or as low. */
  public boolean isLowest() {
    return place.bestRank() == of;
  }
}
