package se.utfall.api.analysis;

import java.util.Optional;
import se.utfall.api.words.Words;

/** What a method says of a series beside its trend, for the page of the indicator. */
public interface SideFinding {

  /** Its heading is the text {@code indicator.side.<key>}; findings stand in alphabetical order. */
  String key();

  /** The finding as a sentence without a full stop; empty when there is nothing to tell. */
  Optional<String> of(Study study, Words words);
}
