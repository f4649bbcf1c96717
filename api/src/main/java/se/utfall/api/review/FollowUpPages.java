package se.utfall.api.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.api.deviation.DeviationWords;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.review.FollowUp.Urgency;
import se.utfall.api.review.FollowUpPage.Group;
import se.utfall.api.review.FollowUpPage.Row;
import se.utfall.api.words.Words;
import se.utfall.db.review.ReviewRow;

/** Makes the page of what is left to do. */
final class FollowUpPages {
  private final Words words;
  private final DeviationWords deviations;
  private final SourceWords sources;

  FollowUpPages(Words words, SourceWords sources) {
    this.words = words;
    this.sources = sources;
    this.deviations = new DeviationWords(words);
  }

  FollowUpPage of(List<FollowUp> all) {
    List<Group> groups = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) {
      List<Row> rows = all.stream().filter(one -> one.urgency() == urgency).map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(words.text("follow-up." + code(urgency), rows.size()), rows));
      }
    }
    List<Origin> origins =
        all.stream()
            .flatMap(one -> one.found().stream())
            .map(found -> new Origin(found.source(), found.section()))
            .toList();
    return new FollowUpPage(lead(all), groups, sources.each(origins), false);
  }

  private String lead(List<FollowUp> all) {
    long overdue = all.stream().filter(one -> one.urgency() == Urgency.OVERDUE).count();
    String late =
        overdue == 0
            ? words.text("follow-up.lead.none-late")
            : words.text("follow-up.lead.late", words.count((int) overdue));
    return all.isEmpty()
        ? ""
        : Words.capital(words.text("follow-up.lead", words.count(all.size()), late));
  }

  private Row row(FollowUp one) {
    Named named = Named.of(one);
    return new Row(
        named.line(),
        organisation(one, named),
        one.found().map(found -> "/ekonomi/avvikelser/" + found.id()).orElse(""),
        one.found().map(deviations::sentence).orElse(""),
        words.text("follow-up.step." + code(one.due().step())),
        one.due().day().map(deviations::day).orElse(""),
        one.daysLeft().map(this::days).orElse(""),
        new ClockWords(words).missingDay(one.clock()),
        one.review().map(ReviewRow::owner).orElseGet(() -> words.text("follow-up.nobody")),
        deviations.status(one.review()));
  }

  /** The organisation and the year, and which report it was if it was during the year. */
  private String organisation(FollowUp one, Named named) {
    String year = deviations.period(named.period());
    return one.found()
        .filter(FoundDeviation::isInterim)
        .map(found -> deviations.place(found, Optional.empty()))
        .map(report -> words.text("follow-up.named.report", named.organisation(), year, report))
        .orElseGet(() -> words.text("follow-up.named", named.organisation(), year));
  }

  private String days(long left) {
    if (left == 0) {
      return words.text("follow-up.days.today");
    }
    String one = Math.abs(left) == 1 ? ".one" : "";
    return words.text("follow-up.days." + (left < 0 ? "late" : "left") + one, Math.abs(left));
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
