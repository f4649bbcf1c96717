package se.utfall.api.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.ChartChoice.Kept;
import se.utfall.api.indicator.ChartChoice.Span;
import se.utfall.api.page.Onward;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The stretches of time that people ask for: all of it, the last five years, the last three.
 *
 * @param kept what every address keeps
 */
record TimeSpans(IndicatorQuery query, List<Kept> kept) {
  private static final List<Integer> YEARS = List.of(5, 3);

  /** Those that differ; none where the series has no more than the shortest. */
  List<Span> of(SeriesFigures whole) {
    List<ObservationRow> rows = whole.observations();
    List<Span> spans = new ArrayList<>();
    for (int years : YEARS) {
      begin(rows, years)
          .ifPresent(
              from -> spans.add(span(Optional.of(from), "indicator.span." + years, isFrom(from))));
    }
    if (!spans.isEmpty()) {
      spans.add(0, span(Optional.empty(), "indicator.span.all", isOpen()));
    }
    return spans;
  }

  /** The first period of so many years up to the latest; empty when there is none before it. */
  private static Optional<String> begin(List<ObservationRow> rows, int years) {
    Optional<LocalDate> end =
        rows.stream().map(ObservationRow::periodBefore).max(LocalDate::compareTo);
    Optional<LocalDate> start = end.map(before -> before.minusYears(years));
    boolean longer = rows.stream().anyMatch(row -> row.periodFrom().isBefore(start.orElseThrow()));
    return longer
        ? rows.stream()
            .filter(row -> !row.periodFrom().isBefore(start.orElseThrow()))
            .map(ObservationRow::period)
            .findFirst()
        : Optional.empty();
  }

  private boolean isOpen() {
    return query.selection().from().isEmpty() && query.selection().to().isEmpty();
  }

  private boolean isFrom(String period) {
    Optional<String> from = query.selection().from().map(Period::text);
    return from.filter(period::equals).isPresent() && query.selection().to().isEmpty();
  }

  private Span span(Optional<String> from, String key, boolean isChosen) {
    Stream<Kept> own =
        Stream.concat(
            query.kind().map(kind -> new Kept("kind", kind.code())).stream(),
            from.map(period -> new Kept("from", period)).stream());
    String asked =
        Stream.concat(own, kept.stream())
            .map(one -> one.name() + "=" + Onward.encoded(one.value()))
            .collect(Collectors.joining("&", "?", ""));
    String page = "/indikatorer/" + Onward.encoded(query.selection().indicator());
    return new Span(asked.length() > 1 ? page + asked : page, query.words().text(key), isChosen);
  }
}
