package se.utfall.api.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;

/** Speaks of the areas of one comparison. */
public final class AreaWords {
  private static final int MOST_NAMES = 3;

  private final Words words;
  private final AreaFigures figures;
  private final String level;

  /** In the language of these words. */
  public AreaWords(Words words, AreaFigures figures) {
    this.words = words;
    this.figures = figures;
    this.level = "area.count." + figures.level().orElse("grupp");
  }

  /** "åtta primärområden", "en kommun". */
  public String count(int n) {
    return n == 1 ? words.text(level + ".one") : words.text(level, words.count(n));
  }

  /** "primärområden". */
  public String plural() {
    return words.text(level, "").strip();
  }

  /** "A", "A och B", "A, B och C"; of more than three how many they are. */
  public String names(List<String> names) {
    return names.size() > MOST_NAMES ? count(names.size()) : all(names);
  }

  /** All of them: "A, B, C och D". */
  public String all(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : words.text("area.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** "2023: …"; what is said of groups has no period. */
  public String at(String said) {
    return figures
        .period()
        .map(period -> words.text("area.at", new PeriodWords(words).label(period), said))
        .orElse(said);
  }

  /** What is said, and which areas it is not said of and why. */
  public String leavingOut(String said, Function<AreaFigure, Optional<Absence>> why) {
    Map<Absence, List<String>> left = new TreeMap<>();
    for (AreaFigure area : figures.areas()) {
      why.apply(area)
          .ifPresent(
              absence -> left.computeIfAbsent(absence, none -> new ArrayList<>()).add(area.name()));
    }
    String all = said;
    for (Map.Entry<Absence, List<String>> each : left.entrySet()) {
      all = words.text("area.without." + each.getKey(), all, names(each.getValue()));
    }
    return all;
  }
}
