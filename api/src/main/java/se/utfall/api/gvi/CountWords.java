package se.utfall.api.gvi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.gvi.GviPage.Count;
import se.utfall.api.page.Onward;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Says what is counted, each figure with its uncertainty in words. */
final class CountWords {
  private final Words words;
  private final Onward onward;
  private final PeriodWords periods;

  CountWords(Words words, Onward onward) {
    this.words = words;
    this.onward = onward;
    this.periods = new PeriodWords(words);
  }

  /** Every value of the series shown first of each of these indicators. */
  List<Count> of(List<Figures> all) {
    return all.stream().flatMap(one -> rows(one).map(row -> count(one, row))).toList();
  }

  static Stream<ObservationRow> rows(Figures figures) {
    return figures.headline().map(SeriesFigures::observations).stream().flatMap(List::stream);
  }

  private Count count(Figures figures, ObservationRow row) {
    FigureWords said = new FigureWords(words, figures.indicator());
    return new Count(
        onward.to("/indikatorer/" + Onward.encoded(figures.indicator().code())),
        figures.indicator().name(),
        row.note() == null ? "" : row.note(),
        period(row),
        said.withUnit(row),
        FigureWords.isFigure(row),
        certainty(said, row));
  }

  private String certainty(FigureWords said, ObservationRow row) {
    if (!FigureWords.isFigure(row)) {
      return words.text("gvi.certainty.none");
    }
    String key = "gvi.certainty." + row.qualifier();
    boolean between = row.lower() != null && row.upper() != null;
    String bound = row.qualifier().equals("at_least") && row.upper() == null ? key + ".open" : key;
    String certainty =
        between
            ? words.text(bound, said.number(row.lower()), said.number(row.upper()))
            : words.text(bound, number(said, row), number(said, row));
    String remark = "figure.status." + row.status();
    return words.has(remark)
        ? words.text("gvi.certainty.remark", certainty, words.text(remark))
        : certainty;
  }

  private static String number(FigureWords said, ObservationRow row) {
    return Stream.of(row.value(), row.lower(), row.upper())
        .filter(number -> number != null)
        .findFirst()
        .map(said::number)
        .orElse("");
  }

  /**
   * How many of those who asked accepted: the one number beside the other, of one period, and no
   * share.
   */
  Optional<String> support(Figures accepted, Figures asked) {
    return rows(accepted)
        .filter(FigureWords::isFigure)
        .flatMap(
            row ->
                rows(asked)
                    .filter(other -> other.period().equals(row.period()))
                    .filter(FigureWords::isFigure)
                    .map(other -> support(accepted, row, asked, other)))
        .reduce((earlier, later) -> later);
  }

  private String support(
      Figures accepted, ObservationRow row, Figures asked, ObservationRow other) {
    boolean exact = row.qualifier().equals("exact") && other.qualifier().equals("exact");
    return words.text(
        exact ? "gvi.support.exact" : "gvi.support",
        Words.capital(withBounds(accepted, row)),
        withBounds(asked, other),
        period(row));
  }

  private String withBounds(Figures figures, ObservationRow row) {
    FigureWords said = new FigureWords(words, figures.indicator());
    String bounds = said.bounds(row);
    return bounds.isEmpty()
        ? said.figure(row)
        : words.text("gvi.with-bounds", said.figure(row), bounds);
  }

  private String period(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }
}
