package se.utfall.api.picture;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.picture.PictureRow;

/** Says what an issued picture is, from what and by whom, term by term. */
final class PictureSay {
  private final Words words;

  PictureSay(Words words) {
    this.words = words;
  }

  /** A moment: "21 november 2026 kl. 20.15". */
  String moment(Instant instant) {
    return new PeriodWords(words).moment(instant);
  }

  /** What stands under the picture. */
  List<PicturePage.Fact> facts(PictureRow row) {
    List<PicturePage.Fact> facts = new ArrayList<>();
    add(facts, "source", row.source());
    add(facts, "dataPer", row.dataPer());
    add(facts, "asOf", moment(row.knownAt()));
    addIssue(facts, row);
    add(facts, "audience", audience(row));
    add(facts, "dataVersion", row.dataVersion());
    add(facts, "sha256", row.sha256());
    add(facts, "pinned", IssuedPicture.pinned(row));
    return facts;
  }

  /** By whom and when, which is told of a withdrawn picture too. */
  private void addIssue(List<PicturePage.Fact> facts, PictureRow row) {
    add(facts, "by", row.issuedBy());
    add(facts, "at", moment(row.issuedAt()));
  }

  /** Why a picture was withdrawn, by whom and when. */
  List<PicturePage.Fact> withdrawal(PictureRow row) {
    List<PicturePage.Fact> facts = new ArrayList<>();
    add(facts, "reason", row.reason());
    add(facts, "withdrawnBy", row.withdrawnBy());
    add(facts, "withdrawnAt", moment(row.withdrawnAt()));
    addIssue(facts, row);
    return facts;
  }

  private String audience(PictureRow row) {
    return switch (row.audience()) {
      case "" -> words.text("issued.audience.public");
      case "reader" -> words.text("issued.audience.internal");
      default -> words.text("issued.audience.roles", row.audience().replace(" ", ", "));
    };
  }

  /** What is not known, or not told, has no line. */
  private void add(List<PicturePage.Fact> facts, String term, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(new PicturePage.Fact(words.text("issued.term." + term), text));
    }
  }
}
