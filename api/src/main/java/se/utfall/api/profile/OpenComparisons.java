package se.utfall.api.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.Figures;
import se.utfall.api.ranking.Standing;
import se.utfall.db.revision.Reading;

/** Compares one indicator among areas: as tiles, in order and over time. */
@Singleton
final class OpenComparisons {
  private final LevelComparisons levels;
  private final TileMaps maps;

  OpenComparisons(LevelComparisons levels, TileMaps maps) {
    this.levels = levels;
    this.maps = maps;
  }

  /**
   * The comparison of an indicator.
   *
   * @param every all indicators with their series
   */
  OpenComparison of(
      Reading reading, Branches branches, Located located, Measured measured, List<Figures> every) {
    String code = measured.indicator().code();
    Optional<Standing> standing =
        Standing.of(branches.words(), measured.beside(), located.here().area());
    return new OpenComparison(
        code,
        measured.indicator().name(),
        every.stream()
            .filter(one -> one.indicator().code().equals(code))
            .findFirst()
            .flatMap(one -> maps.of(reading, branches, located, one, measured.members())),
        Among.of(measured, located, standing.isPresent()).stream()
            .flatMap(among -> levels.of(reading, branches.words(), branches, among).stream())
            .toList());
  }
}
