package se.utfall.api.programme;

import java.util.List;
import se.utfall.charts.spec.Layer;

/**
 * What a picture of answers shows and says, before it has a frame.
 *
 * @param answers the answers drawn
 * @param subtitle which plan and surveys
 * @param said what the alternative text says after the finding: sentences
 * @param csv exactly what is drawn, as delimited text
 */
record Made(Layer layer, Answers answers, String subtitle, List<String> said, String csv) {

  /** Copies the list. */
  Made {
    said = said.stream().filter(sentence -> !sentence.isBlank()).toList();
  }
}
