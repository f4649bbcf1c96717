package se.utfall.api.season;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.api.analysis.SideFinding;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;

/** Tells the page of an indicator how it moved without its season, when it has one. */
@Singleton
final class SeasonSide implements SideFinding {

  @Override
  public String key() {
    return "SEASON";
  }

  @Override
  public Optional<String> of(Study study, Words words) {
    return Optional.of(study)
        .filter(one -> !one.indicator().accumulates())
        .map(new SeasonReader(words, SeasonSettings.DEFAULT)::read)
        .filter(SeasonFinding::isSeasonal)
        .map(SeasonFinding::sentence);
  }
}
