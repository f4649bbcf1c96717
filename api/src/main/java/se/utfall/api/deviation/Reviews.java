package se.utfall.api.deviation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.db.review.ReviewRow;

/** The latest version of every review. */
public final class Reviews {
  private final Map<String, ReviewRow> latest;

  Reviews(List<ReviewRow> rows) {
    this.latest =
        rows.stream().collect(Collectors.toMap(ReviewRow::deviation, Function.identity()));
  }

  /** The review of a figure, under whichever of its identities it was written. */
  public Optional<ReviewRow> of(Collection<String> identities) {
    return identities.stream()
        .map(latest::get)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(ReviewRow::changedAt));
  }

  /** All, in the order of their identities. */
  public Stream<ReviewRow> all() {
    return latest.values().stream().sorted(Comparator.comparing(ReviewRow::deviation));
  }

  /** Another whenever anybody has written. */
  public String mark() {
    return all().map(row -> row.deviation() + ' ' + row.version()).collect(Collectors.joining(","));
  }
}
