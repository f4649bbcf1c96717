package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.profile.AreaProfile.End;
import se.utfall.api.profile.AreaProfile.Known;
import se.utfall.api.profile.AreaProfile.ProfileLine;
import se.utfall.api.words.Words;

/**
 * Says in at most three sentences how much is known of an area, how it stands against the whole,
 * and where it is the best or the worst of all.
 *
 * @param areas the areas of its level: "stadsområden"
 */
record ProfileLead(Words words, String area, String areas) {
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_NAMES = 3;

  /** The lead over these lines; empty where none of them has anything of the area itself. */
  String of(boolean hasWhole, List<ProfileLine> lines) {
    List<ProfileLine> own = known(lines, Known.FIGURE);
    if (own.isEmpty()) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(known(own.size(), lines.size() - known(lines, Known.ELSEWHERE).size()));
    if (hasWhole) {
      sentences.add(against(own));
    }
    sentences.add(ends(own));
    sentences.add(sinceLast(own));
    return sentences.stream()
        .filter(one -> !one.isEmpty())
        .limit(MOST_SENTENCES)
        .collect(Collectors.joining(" "));
  }

  private static List<ProfileLine> known(List<ProfileLine> lines, Known known) {
    return lines.stream().filter(line -> line.compared().known() == known).toList();
  }

  private String known(int own, int all) {
    if (all == 1) {
      return words.text("profile.lead.one", area);
    }
    return own == all
        ? words.text("profile.lead.all", area, words.count(own), areas)
        : words.text("profile.lead", area, words.count(own), words.count(all), areas);
  }

  private String against(List<ProfileLine> own) {
    Tones tones = Tones.of(own, line -> line.compared().difference());
    if (tones.all() == 0) {
      return words.text(own.size() == 1 ? "profile.lead.none.one" : "profile.lead.none");
    }
    return words.text(
        "profile.lead.against" + (tones.plain() == 0 ? "" : ".plain"),
        Words.capital(words.count(tones.all())),
        count(tones.better()),
        count(tones.worse()),
        count(tones.plain()));
  }

  private String sinceLast(List<ProfileLine> own) {
    Tones tones = Tones.of(own, line -> line.development().change());
    return tones.better() + tones.worse() == 0
        ? ""
        : words.text("profile.lead.since", count(tones.better()), count(tones.worse()));
  }

  private String ends(List<ProfileLine> own) {
    String best = names(own, End.BEST);
    String worst = names(own, End.WORST);
    if (best.isEmpty() && worst.isEmpty()) {
      return "";
    }
    String key = worst.isEmpty() ? "best" : best.isEmpty() ? "worst" : "ends";
    return words.text("profile.lead." + key, area, areas, best, worst);
  }

  private String names(List<ProfileLine> own, End end) {
    List<String> names =
        own.stream()
            .filter(line -> line.end() == end)
            .map(line -> words.text("profile.lead.at", line.name(), line.compared().period()))
            .distinct()
            .toList();
    int more = names.size() - MOST_NAMES;
    return more > 0
        ? words.text(
            "profile.lead.more", String.join(", ", names.subList(0, MOST_NAMES)), words.count(more))
        : String.join(", ", names);
  }

  private String count(int n) {
    return n == 0 ? words.text("area.no") : words.count(n);
  }

  /** How many are for the better, for the worse and neither. */
  private record Tones(int better, int worse, int plain) {
    static Tones of(List<ProfileLine> lines, Function<ProfileLine, Optional<ChangeMark>> mark) {
      List<String> tones =
          lines.stream().flatMap(line -> mark.apply(line).stream()).map(ChangeMark::tone).toList();
      int better = (int) tones.stream().filter("better"::equals).count();
      int worse = (int) tones.stream().filter("worse"::equals).count();
      return new Tones(better, worse, tones.size() - better - worse);
    }

    int all() {
      return better + worse + plain;
    }
  }
}
