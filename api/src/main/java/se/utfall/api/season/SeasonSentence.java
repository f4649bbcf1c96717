package se.utfall.api.season;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.season.AdjustedChange;
import se.utfall.analytics.season.SeasonResult;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.api.words.LatestWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/**
 * What a series says of its season, as one plain sentence: the latest figure, how far it moved from
 * the one before with the season taken away and with it left in, and how usual such a move is.
 */
final class SeasonSentence {
  private final Words words;
  private final SeasonSettings settings;
  private final LatestWords latest;
  private final Moves moves;

  SeasonSentence(Words words, IndicatorRow indicator, SeasonSettings settings) {
    this.words = words;
    this.settings = settings;
    this.latest = new LatestWords(words, indicator);
    this.moves = new Moves(words, indicator);
  }

  String of(List<ObservationRow> rows, SeasonResult result) {
    if (result.basis().valued() == 0) {
      return words.text("decomposition.nothing");
    }
    Finding<AdjustedChange> change = result.adjustedChange();
    return change
        .toOptional()
        .map(found -> older(told(rows, result, found), result.warnings()))
        .orElseGet(() -> withheld(result, change.whyWithheld().orElseThrow()));
  }

  private String told(List<ObservationRow> rows, SeasonResult result, AdjustedChange change) {
    String figure = latest.of(rows.get(change.toRow()));
    ObservationRow before = rows.get(change.fromRow());
    String plain = moves.plain(change, rows);
    if (result.warnings().contains(Warning.NO_CLEAR_SEASON)) {
      return words.text(
          "decomposition.none",
          words.count(result.basis().valued()),
          words.text("decomposition.from", figure, plain, moves.label(before)));
    }
    String said =
        words.text(
            "decomposition.said",
            words.text("decomposition.from", figure, moves.adjusted(change), moves.label(before)),
            plain);
    return uncertain(usual(said, change), result);
  }

  private String usual(String said, AdjustedChange change) {
    if (change.earlierSteps() == 0) {
      return said;
    }
    String all = words.count(change.earlierSteps());
    return change.earlierAsLarge() == 0
        ? words.text("decomposition.unusual", said, all)
        : words.text("decomposition.usual", said, words.count(change.earlierAsLarge()), all);
  }

  private String uncertain(String said, SeasonResult result) {
    return result.warnings().contains(Warning.FEW_CYCLES)
        ? words.text("decomposition.fewCycles", said, words.count(result.cycles()))
        : said;
  }

  private String older(String said, Set<Warning> warnings) {
    return warnings.contains(Warning.LATEST_MISSING) || warnings.contains(Warning.LATEST_LEFT_OUT)
        ? words.text("decomposition.older", said)
        : said;
  }

  private String withheld(SeasonResult result, Reason reason) {
    String n = words.count(result.basis().valued());
    if (reason == Reason.TOO_FEW_VALUES && result.period().isPresent()) {
      int fewest = settings.minimumCyclesForChange() * result.period().getAsInt();
      return words.text("decomposition.few", words.count(fewest), n);
    }
    return switch (reason) {
      case TOO_FEW_VALUES -> words.text("decomposition.veryFew", n);
      case NO_SEASON -> words.text("decomposition.noSeason");
      case UNEVEN_SPACING -> words.text("decomposition.uneven");
      case GAP -> words.text("decomposition.gap");
      default -> words.text("decomposition.undefined");
    };
  }
}
