package se.utfall.api.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.deviation.DeviationRegister;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.api.deviation.Reviews;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.period.Period;
import se.utfall.db.review.ReviewRow;

/** What is left to do about deviations on a day. */
final class FollowUps {
  private final DeviationRegister register;
  private final Reviews reviews;
  private final Map<String, SourceRow> sources;
  private final LocalDate today;

  FollowUps(DeviationRegister register, Reviews reviews, List<SourceRow> sources, LocalDate today) {
    this.register = register;
    this.reviews = reviews;
    this.sources =
        sources.stream().collect(Collectors.toMap(SourceRow::source, Function.identity()));
    this.today = today;
  }

  /**
   * The most pressing first: results below budget from the day they are reported, and what somebody
   * has begun to review.
   */
  List<FollowUp> all() {
    List<FollowUp> all = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (FoundDeviation found : register.figures()) {
      List<String> identities = register.identities(found);
      met.addAll(identities);
      followUp(found, reviews.of(identities)).ifPresent(all::add);
    }
    reviews
        .all()
        .filter(row -> !met.contains(row.deviation()))
        .forEach(row -> withoutFigures(row).ifPresent(all::add));
    return all.stream().sorted(FollowUp.ORDER).toList();
  }

  /** What is left to do about one deviation; empty if nothing is. */
  Optional<FollowUp> of(FoundDeviation found) {
    return followUp(found, reviews.of(register.identities(found)));
  }

  /** The clock of the report of a result below budget; empty for other deviations. */
  Optional<MeasuresClock> clock(FoundDeviation found) {
    return Optional.of(found)
        .filter(FoundDeviation::isResultBelowBudget)
        .map(one -> sources.get(one.source()))
        .map(source -> MeasuresClock.of(Period.parse(source.issued())));
  }

  private Optional<FollowUp> followUp(FoundDeviation found, Optional<ReviewRow> review) {
    Optional<MeasuresClock> clock = clock(found);
    return review.isEmpty() && clock.isEmpty()
        ? Optional.empty()
        : Due.of(review, clock)
            .map(due -> new FollowUp(found.id(), Optional.of(found), review, clock, due, today));
  }

  private Optional<FollowUp> withoutFigures(ReviewRow row) {
    Optional<ReviewRow> review = Optional.of(row);
    return Due.of(review, Optional.empty())
        .map(
            due ->
                new FollowUp(
                    row.deviation(), Optional.empty(), review, Optional.empty(), due, today));
  }
}
