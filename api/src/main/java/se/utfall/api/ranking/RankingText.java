package se.utfall.api.ranking;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.ranking.RankBasis;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.api.words.Words;

/**
 * The sentence of a ranking, parted where a title ends: as many of its clauses as can stand in two
 * lines over a picture, and the others after it.
 */
record RankingText(Words words, RankingFinding finding, RankMarks marks) {
  private static final int LONGEST_TITLE = 140;
  private static final int MOST_VALUES = 12;
  private static final String BETWEEN = "; ";

  /** Without a full stop. What is left out says how far the order can be relied on. */
  String title(Ranking ranking) {
    String shown = finding.sentence().substring(0, end());
    boolean isWhole = shown.length() == finding.sentence().length();
    return isWhole ? shown : reservation(ranking).map(key -> words.text(key, shown)).orElse(shown);
  }

  private Optional<String> reservation(Ranking ranking) {
    if (finding.result().warnings().contains(Warning.RANKS_OVERLAP)) {
      return Optional.of("ranking.uncertain");
    }
    return ranking.certainty() == RankBasis.STATED_BOUNDS
        ? Optional.of("ranking.chanceless")
        : Optional.empty();
  }

  /** After the last clause that fits; the first one always stays. */
  private int end() {
    String sentence = finding.sentence();
    if (sentence.length() <= LONGEST_TITLE) {
      return sentence.length();
    }
    int last = sentence.lastIndexOf(BETWEEN, LONGEST_TITLE);
    int first = sentence.indexOf(BETWEEN);
    return last > 0 ? last : first > 0 ? first : sentence.length();
  }

  /** The other clauses, and the figures of all areas when they are few. */
  String rest(Ranking ranking) {
    String sentence = finding.sentence();
    int from = Math.min(sentence.length(), end() + BETWEEN.length());
    String clauses = sentence.substring(from);
    String said = clauses.isEmpty() ? "" : Words.sentence(clauses);
    List<String> values = new RankingPicture(words, finding, marks).values(ranking);
    return values.size() > MOST_VALUES
        ? said
        : (said + " " + words.text("chart.values") + " " + String.join(BETWEEN, values) + ".")
            .strip();
  }
}
