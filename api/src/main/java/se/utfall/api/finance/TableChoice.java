package se.utfall.api.finance;

import java.util.Optional;
import se.utfall.api.query.Query;

/**
 * Which part of a table is wanted.
 *
 * @param organisation name or alias of an organisation; empty for all
 * @param source code of a source; empty for all
 */
record TableChoice(Optional<String> organisation, Optional<String> source) {

  static TableChoice of(Query query) {
    return new TableChoice(query.text("organisation"), query.text("source"));
  }
}
