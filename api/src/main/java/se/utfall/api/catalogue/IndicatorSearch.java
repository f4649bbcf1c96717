package se.utfall.api.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.db.figures.IndicatorRow;

/**
 * Finds indicators by words: every word must stand somewhere in code, name, description, theme,
 * unit or owner.
 */
public final class IndicatorSearch {
  private IndicatorSearch() {}

  /**
   * The test of an indicator; without words every indicator passes. Case and diacritics do not
   * matter.
   */
  public static Predicate<IndicatorRow> of(Optional<String> words) {
    List<String> wanted =
        words.map(text -> Arrays.asList(plain(text).strip().split("\\s+"))).orElse(List.of());
    return row -> {
      String text =
          plain(
              String.join(
                  " ",
                  row.code(),
                  row.name(),
                  row.description() == null ? "" : row.description(),
                  row.theme(),
                  row.unit(),
                  row.owner()));
      return wanted.stream().allMatch(text::contains);
    };
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
