package se.utfall.api.figures;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/**
 * One series with its values.
 *
 * @param series number of the series
 * @param area code of its area
 * @param areaName name of its area
 * @param members member by dimension
 * @param observations its values, in the order of their periods
 */
public record SeriesFigures(
    long series,
    String area,
    String areaName,
    Map<String, String> members,
    List<ObservationRow> observations) {

  /** Copies the values. */
  public SeriesFigures {
    requireNonNull(area);
    requireNonNull(areaName);
    observations = List.copyOf(observations);
  }

  /** The value of the last period; empty if there is none. */
  public Optional<ObservationRow> latest() {
    return observations.isEmpty()
        ? Optional.empty()
        : Optional.of(observations.get(observations.size() - 1));
  }

  /** The members, as one text; empty without dimensions. */
  public String memberText() {
    return String.join(", ", members.values());
  }

  /** The values of periods that lie between two days, the first included and the second not. */
  public SeriesFigures between(LocalDate from, LocalDate before) {
    return with(
        observations.stream()
            .filter(row -> !row.periodFrom().isBefore(from) && !row.periodBefore().isAfter(before))
            .toList());
  }

  /**
   * The values of periods of one length, so that they can be compared and drawn: the length that
   * most of them have, the longer of two that are as common.
   */
  public SeriesFigures ofOneLength() {
    Map<Frequency, Long> counts =
        observations.stream()
            .collect(Collectors.groupingBy(SeriesFigures::frequency, Collectors.counting()));
    if (counts.size() <= 1) {
      return this;
    }
    Frequency most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Frequency, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return with(observations.stream().filter(row -> frequency(row) == most).toList());
  }

  private static Frequency frequency(ObservationRow row) {
    return Period.parse(row.period()).frequency();
  }

  private SeriesFigures with(List<ObservationRow> rows) {
    return new SeriesFigures(series, area, areaName, members, rows);
  }
}
