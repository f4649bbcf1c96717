package se.utfall.api.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.deviation.DeviationWords;
import se.utfall.api.review.ReviewPage.Clash;
import se.utfall.api.review.ReviewPage.Fact;
import se.utfall.api.review.ReviewPage.Form;
import se.utfall.api.review.ReviewPage.Status;
import se.utfall.api.review.ReviewPage.Version;
import se.utfall.api.review.ReviewPage.Written;
import se.utfall.api.words.Words;
import se.utfall.db.review.ReviewDraft;
import se.utfall.db.review.ReviewRow;

/** Says what is written about a deviation, and fills the form to write it. */
final class ReviewTexts {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final List<String> FIELDS = List.of("comment", "action", "owner", "due");

  private final Words words;
  private final DeviationWords deviations;

  ReviewTexts(Words words) {
    this.words = words;
    this.deviations = new DeviationWords(words);
  }

  /**
   * What is written.
   *
   * @param history every version, the first first
   */
  Written written(List<ReviewRow> history, FollowUps followUps, Subject subject) {
    List<Version> versions = new ArrayList<>();
    history.forEach(row -> versions.add(0, new Version(by(row), facts(row))));
    return new Written(
        deviations.status(subject.latest()),
        next(followUps, subject),
        subject.latest().map(this::facts).orElse(List.of()),
        versions);
  }

  /** The form filled with the latest version. */
  Form form(Subject subject) {
    return form(subject.version(), edit(subject.latest()));
  }

  /** The form filled with what was typed. */
  Form form(int version, ReviewEdit typed) {
    return new Form(version, statuses(typed), typed, List.of());
  }

  /** The form filled with what was typed, beside what somebody else wrote in between. */
  Form clash(Subject subject, ReviewEdit typed) {
    ReviewEdit theirs = edit(subject.latest());
    List<Clash> clashes = new ArrayList<>();
    clashes.add(clash("status", status(theirs.status()), status(typed.status())));
    Form mine = form(subject.version(), typed);
    Form other = form(subject.version(), theirs);
    FIELDS.forEach(field -> clashes.add(clash(field, other.text(field), mine.text(field))));
    return new Form(subject.version(), statuses(typed), typed, clashes);
  }

  private Clash clash(String field, String theirs, String yours) {
    return new Clash(words.text("review." + field), theirs, yours, !theirs.equals(yours));
  }

  private String next(FollowUps followUps, Subject subject) {
    return followUps
        .of(subject.found())
        .flatMap(one -> one.due().day().map(day -> next(one, day)))
        .orElse("");
  }

  private String next(FollowUp one, LocalDate day) {
    return switch (one.due().step()) {
      case CARRY_OUT -> words.text("review.next.carry-out", deviations.day(day));
      case EXPLAIN -> words.text("review.next.explain", deviations.day(day));
      case DECIDE -> new ClockWords(words).sentence(one.clock().orElseThrow(), day);
    };
  }

  private List<Status> statuses(ReviewEdit typed) {
    return ReviewDraft.STATUSES.stream()
        .map(code -> new Status(code, status(code), code.equals(typed.status())))
        .toList();
  }

  private String status(String code) {
    return words.text("review.status." + (ReviewDraft.STATUSES.contains(code) ? code : "none"));
  }

  private List<Fact> facts(ReviewRow row) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("review.status"), status(row.status())));
    add(facts, "comment", row.comment());
    add(facts, "action", row.action());
    add(facts, "owner", row.owner());
    add(facts, "due", row.due() == null ? null : deviations.day(row.due()));
    return facts;
  }

  private void add(List<Fact> facts, String field, String text) {
    if (text != null) {
      facts.add(new Fact(words.text("review." + field), text));
    }
  }

  private String by(ReviewRow row) {
    LocalDateTime at = LocalDateTime.ofInstant(row.changedAt(), STOCKHOLM);
    String time = at.toLocalTime().withSecond(0).withNano(0).toString();
    return words.text("review.by", deviations.day(at.toLocalDate()), time, row.changedBy());
  }

  private static ReviewEdit edit(Optional<ReviewRow> row) {
    return row.map(
            latest ->
                new ReviewEdit(
                    latest.status(),
                    latest.comment(),
                    latest.action(),
                    latest.owner(),
                    latest.due() == null ? "" : latest.due().toString()))
        .orElse(new ReviewEdit("open", "", "", "", ""));
  }
}
