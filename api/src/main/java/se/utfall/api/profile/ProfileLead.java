package se.utfall.api.profile;

import java.util.List;
import se.utfall.api.profile.AreaProfile.Compared;
import se.utfall.api.words.Words;

/** Says in a sentence or two how much is known of an area and how it stands against the whole. */
record ProfileLead(Words words) {

  /** The lead of the page of an area with so many indicators; empty without any. */
  String of(String area, int indicators, List<Compared> compared) {
    if (indicators == 0) {
      return "";
    }
    String known =
        indicators == 1
            ? words.text("profile.lead.one", area)
            : words.text("profile.lead", area, words.count(indicators));
    return compared.isEmpty() ? known : known + " " + against(compared);
  }

  private String against(List<Compared> compared) {
    long held = compared.stream().filter(one -> one.difference().isPresent()).count();
    if (held == 0) {
      return words.text(compared.size() == 1 ? "profile.lead.none.one" : "profile.lead.none");
    }
    return words.text(
        "profile.lead.against",
        Words.capital(words.count((int) held)),
        said(compared, "better"),
        said(compared, "worse"));
  }

  private String said(List<Compared> compared, String tone) {
    long n =
        compared.stream()
            .flatMap(one -> one.difference().stream())
            .filter(mark -> mark.tone().equals(tone))
            .count();
    return n == 0 ? words.text("area.no") : words.count((int) n);
  }
}
