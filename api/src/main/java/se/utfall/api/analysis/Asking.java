package se.utfall.api.analysis;

import java.util.Set;
import se.utfall.api.figures.Selection;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** A method as it is asked over HTTP, whatever it takes. */
interface Asking {

  /** Its name in the address. */
  String method();

  /** Parameters of an address, beside those that choose an indicator and its series. */
  Set<String> inAddress();

  /** Names that may stand in the {@code parameters} of a body. */
  Set<String> inBody();

  AnalysisAnswer stored(Reading reading, Selection selection, Arguments arguments, Words words);

  AnalysisAnswer pasted(PastedSeries sent, Arguments arguments, Words words);
}
