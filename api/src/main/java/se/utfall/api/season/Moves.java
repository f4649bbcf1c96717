package se.utfall.api.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.season.AdjustedChange;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Says which way a figure moved and how far: "upp 3,1 procentenheter". */
final class Moves {
  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;
  private final int decimals;

  Moves(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
    this.decimals = indicator.decimals() + 1;
  }

  /** The move with the season taken away, within the bounds of both figures. */
  String adjusted(AdjustedChange change) {
    boolean isExact = change.lowest().isPresent() && change.lowest().equals(change.highest());
    return said(
        isExact
            ? Bounded.exactly(rounded(change.amount()))
            : new Bounded(Optional.empty(), rounded(change.lowest()), rounded(change.highest())));
  }

  /** The move between the same two figures as they stand. */
  String plain(AdjustedChange change, List<ObservationRow> rows) {
    List<ObservationRow> both = List.of(rows.get(change.fromRow()), rows.get(change.toRow()));
    Bounded from = SeriesRows.observations(both).get(0).figure();
    Bounded to = SeriesRows.observations(both).get(1).figure();
    return said(to.minus(from));
  }

  String label(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }

  private String said(Bounded amount) {
    if (amount.isExact() && amount.value().orElseThrow().signum() == 0) {
      return words.text("decomposition.still");
    }
    if (amount.lower().filter(low -> low.signum() > 0).isPresent()) {
      return words.text("decomposition.up", figures.amount(amount));
    }
    return amount.upper().filter(high -> high.signum() < 0).isPresent()
        ? words.text("decomposition.down", figures.amount(amount))
        : words.text("decomposition.unknown");
  }

  private BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> rounded(OptionalDouble number) {
    return number.isPresent() ? Optional.of(rounded(number.getAsDouble())) : Optional.empty();
  }
}
