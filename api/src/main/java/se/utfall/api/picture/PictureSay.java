package se.utfall.api.picture;

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
    facts.add(fact("source", row.source()));
    facts.add(fact("dataPer", row.dataPer()));
    facts.add(fact("asOf", moment(row.knownAt())));
    facts.addAll(issue(row));
    facts.add(fact("audience", audience(row)));
    facts.add(fact("dataVersion", row.dataVersion()));
    facts.add(fact("sha256", row.sha256()));
    facts.add(fact("pinned", IssuedPicture.pinned(row)));
    return facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
  }

  /** By whom and when, which is told of a withdrawn picture too. */
  List<PicturePage.Fact> issue(PictureRow row) {
    return List.of(fact("by", row.issuedBy()), fact("at", moment(row.issuedAt())));
  }

  /** Why a picture was withdrawn, by whom and when. */
  List<PicturePage.Fact> withdrawal(PictureRow row) {
    List<PicturePage.Fact> facts = new ArrayList<>();
    facts.add(fact("reason", row.reason()));
    facts.add(fact("withdrawnBy", row.withdrawnBy()));
    facts.add(fact("withdrawnAt", moment(row.withdrawnAt())));
    facts.addAll(issue(row));
    return facts;
  }

  private String audience(PictureRow row) {
    return switch (row.audience()) {
      case "" -> words.text("issued.audience.public");
      case "reader" -> words.text("issued.audience.internal");
      default -> words.text("issued.audience.roles", row.audience().replace(" ", ", "));
    };
  }

  private PicturePage.Fact fact(String term, String text) {
    return new PicturePage.Fact(words.text("issued.term." + term), text);
  }
}
