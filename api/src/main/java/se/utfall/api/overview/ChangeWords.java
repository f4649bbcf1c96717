package se.utfall.api.overview;

import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.change.Movement;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.period.Period;

/** Says a change in the few words of a line. */
public final class ChangeWords {
  private final Words words;
  private final IndicatorRow indicator;

  /** For one indicator, in the language of these words. */
  public ChangeWords(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
  }

  /** The change between two of the compared values of a finding. */
  public ChangeMark mark(SeriesFinding finding, Change change) {
    String from =
        new PeriodWords(words)
            .label(Period.parse(finding.compared().get(change.fromRow()).period()));
    return mark("overview.change.", change.amount(), from);
  }

  /**
   * How far a figure lies from that of another area in the same period.
   *
   * @param amount the figure less the other
   * @param other name of the other area
   */
  public ChangeMark beside(Bounded amount, String other) {
    return mark("overview.beside.", amount, other);
  }

  private ChangeMark mark(String key, Bounded amount, String other) {
    Movement movement = Movement.of(amount);
    String size =
        movement == Movement.UP || movement == Movement.DOWN
            ? new FigureWords(words, indicator).amount(amount)
            : "";
    String tone = tone(movement);
    String said = words.text(key + movement, size, other);
    return new ChangeMark(
        words.text("overview.sign." + movement),
        tone.equals("plain")
            ? said
            : words.text("overview.judged", said, words.text("overview." + tone)),
        tone);
  }

  private String tone(Movement movement) {
    boolean moved = movement == Movement.UP || movement == Movement.DOWN;
    if (!moved || indicator.better().equals("neutral")) {
      return "plain";
    }
    boolean higherIsBetter = indicator.better().equals("higher");
    return (movement == Movement.UP) == higherIsBetter ? "better" : "worse";
  }
}
