package se.utfall.api.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.words.Words;
import se.utfall.db.review.ReviewDraft;

/**
 * Checks a review: it says how far it has come, what it says is short enough, what is explained has
 * an explanation, and an action has somebody who answers for it and a day.
 */
final class ReviewCheck {
  /** The most characters of a comment or an action. */
  static final int LONGEST_TEXT = 4_000;

  /** The most characters of an owner. */
  static final int LONGEST_OWNER = 200;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final Words words;
  private final ReviewEdit edit;
  private final List<String> faults = new ArrayList<>();

  private ReviewCheck(Words words, ReviewEdit edit) {
    this.words = words;
    this.edit = edit;
  }

  /** What is wrong, each in a sentence; empty if nothing is. */
  static List<String> faults(Words words, ReviewEdit edit) {
    var check = new ReviewCheck(words, edit);
    check.status();
    check.lengths();
    check.due();
    return List.copyOf(check.faults);
  }

  /** The day of a review without faults; empty if it has none. */
  static Optional<LocalDate> day(ReviewEdit edit) {
    try {
      return Optional.of(edit.due()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private void status() {
    if (!ReviewDraft.STATUSES.contains(edit.status())) {
      add("status", edit.status());
    } else if (edit.status().equals("explained")) {
      require("explained.comment", edit.comment());
    } else if (edit.status().equals("action")) {
      require("action.action", edit.action());
      require("action.owner", edit.owner());
      require("action.due", edit.due());
    }
  }

  private void lengths() {
    limit("comment", edit.comment(), LONGEST_TEXT);
    limit("action", edit.action(), LONGEST_TEXT);
    limit("owner", edit.owner(), LONGEST_OWNER);
    if ((edit.comment() + edit.action() + edit.owner()).indexOf('\0') >= 0) {
      add("character");
    }
  }

  private void due() {
    boolean isDay =
        day(edit)
            .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
            .isPresent();
    if (!edit.due().isEmpty() && !isDay) {
      add("due", edit.due());
    }
  }

  private void require(String fault, String text) {
    if (text.isEmpty()) {
      add(fault);
    }
  }

  private void limit(String field, String text, int most) {
    if (text.length() > most) {
      add("long." + field, most, text.length());
    }
  }

  private void add(String fault, Object... arguments) {
    faults.add(words.text("review.fault." + fault, arguments));
  }
}
