package se.utfall.api.changepoint;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.analytics.changepoint.ChangePointSettings;
import se.utfall.api.analysis.SideFinding;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;

/** Tells the page of an indicator when its level has shifted. */
@Singleton
final class ChangePointSide implements SideFinding {

  @Override
  public String key() {
    return "CHANGE_POINT";
  }

  @Override
  public Optional<String> of(Study study, Words words) {
    return Optional.of(study)
        .filter(one -> !one.indicator().accumulates())
        .map(new ChangePointReader(words, ChangePointSettings.DEFAULT)::read)
        .filter(ChangePointFinding::isShift)
        .map(ChangePointFinding::sentence);
  }
}
