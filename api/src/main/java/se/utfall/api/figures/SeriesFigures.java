package se.utfall.api.figures;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedList;
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

  /** Of no area and without values. */
  public static final SeriesFigures NONE = new SeriesFigures(0, "", "", Map.of(), List.of());

  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String FORECAST = "F";

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

  /** The values of periods that lie between the beginning of one and the end of another. */
  public SeriesFigures between(Optional<Period> first, Optional<Period> last) {
    LocalDate from = first.map(Period::from).orElse(LocalDate.MIN);
    LocalDate before = last.map(Period::before).orElse(LocalDate.MAX);
    return with(
        observations.stream()
            .filter(row -> !row.periodFrom().isBefore(from) && !row.periodBefore().isAfter(before))
            .toList());
  }

  /**
   * The values that can be compared and drawn together: those of periods of one length that do not
   * overlap, and no forecasts. The length is the one that most of them have, the longer of two that
   * are as common; of two that overlap the later stays.
   */
  public SeriesFigures comparable() {
    Map<String, Long> counts =
        observations.stream()
            .collect(Collectors.groupingBy(SeriesFigures::length, Collectors.counting()));
    Optional<String> most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    LinkedList<ObservationRow> kept = new LinkedList<>();
    for (int i = observations.size() - 1; i >= 0; i--) {
      ObservationRow row = observations.get(i);
      boolean clear = kept.isEmpty() || !row.periodBefore().isAfter(kept.getFirst().periodFrom());
      if (clear && most.filter(length(row)::equals).isPresent() && !row.status().equals(FORECAST)) {
        kept.addFirst(row);
      }
    }
    return with(kept);
  }

  /** The letter of the frequency, in order of length; a range is as long as it says. */
  private static String length(ObservationRow row) {
    Period period = Period.parse(row.period());
    return period.frequency() == Frequency.I
        ? "I" + row.period().substring(row.period().indexOf('/'))
        : Integer.toString(period.frequency().ordinal());
  }

  private SeriesFigures with(List<ObservationRow> rows) {
    return new SeriesFigures(series, area, areaName, members, rows);
  }
}
