package se.utfall.api.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.revision.AsOf;

/**
 * A package that is asked for, checked as far as it can be without reading figures.
 *
 * @param asOf empty means now
 */
record PackageOrder(
    String title, Optional<AsOf> asOf, List<ItemDraft> items, FileForm form, Words words) {
  private static final int LONGEST_TITLE = 300;

  PackageOrder {
    items = List.copyOf(items);
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw ProblemException.badRequest(
          "the field 'title'", "is empty or longer than " + LONGEST_TITLE + " characters");
    }
    title = title.replaceAll("\\p{Cntrl}", " ").strip();
  }

  /** As a program asks. */
  static PackageOrder of(PackageRequest request) {
    List<Map<String, Object>> items = request.items() == null ? List.of() : request.items();
    return new PackageOrder(
        request.title() == null ? "" : request.title(),
        asOf(Optional.ofNullable(request.asOf())),
        Drafts.of(items),
        FileForm.parse(request.format()),
        Words.of(Optional.ofNullable(request.lang())));
  }

  /** A moment that is given as text. */
  static Optional<AsOf> asOf(Optional<String> text) {
    return text.map(
        moment -> {
          try {
            return AsOf.parse(moment);
          } catch (IllegalArgumentException unreadable) {
            throw ProblemException.badRequest(
                "the field 'asOf'",
                "is '"
                    + moment
                    + "'; allowed: a date (2024-01-22) or an instant (2024-01-22T08:00:00Z)");
          }
        });
  }
}
