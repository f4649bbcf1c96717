package se.utfall.api.figures;

import java.util.List;
import java.util.Optional;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.MemberRow;

/**
 * An indicator with some of its series.
 *
 * @param indicator the indicator
 * @param members members of its dimensions
 * @param series the series that were asked for, with their values
 */
public record Figures(IndicatorRow indicator, List<MemberRow> members, List<SeriesFigures> series) {

  /** Copies the lists. */
  public Figures {
    members = List.copyOf(members);
    series = List.copyOf(series);
  }

  /**
   * The series that is shown first: the one the indicator names, else one of the same members, else
   * the first. Empty if there is none.
   */
  public Optional<SeriesFigures> headline() {
    Headline wanted = Headline.of(indicator);
    return series.stream()
        .filter(wanted::matches)
        .findFirst()
        .or(() -> series.stream().filter(wanted::matchesMembers).findFirst())
        .or(() -> series.stream().findFirst());
  }
}
