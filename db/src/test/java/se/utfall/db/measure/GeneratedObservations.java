package se.utfall.db.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Generated figures, for measuring alone: 60 months for each of as many series as it takes, spread
 * over 100 areas.
 */
final class GeneratedObservations {
  static final int AREAS = 100;
  static final int MONTHS = 60;
  private static final long SEED = 17;

  private final int rows;

  GeneratedObservations(int rows) {
    this.rows = rows;
  }

  int indicators() {
    return (rows + AREAS * MONTHS - 1) / (AREAS * MONTHS);
  }

  String sources() {
    return "source;title;issued;reference\nGENERERAD;Genererade tal;2024-01-22;\n";
  }

  String areas() {
    StringBuilder file = new StringBuilder("area;name;level;parent\n");
    for (int i = 0; i < AREAS; i++) {
      file.append(area(i)).append(";Område ").append(i).append(";kommun;\n");
    }
    return file.toString();
  }

  String indicatorFile() {
    StringBuilder file =
        new StringBuilder(
            "indicator;name;unit;better;decimals;frequency;theme;owner;description;"
                + "confidentiality;target;target_kind;target_period;headline_area;headline_member\n");
    for (int i = 0; i < indicators(); i++) {
      file.append(indicator(i)).append(";Genererad;antal;neutral;1;M;prov;SLK;;public;;;;;\n");
    }
    return file.toString();
  }

  /** Writes the observations with the decimal mark and the separator asked for. */
  void write(Path file, char separator, char decimal) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      String header =
          "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";
      out.write(header.replace(';', separator));
      SplittableRandom random = new SplittableRandom(SEED);
      for (int row = 0; row < rows; row++) {
        int series = row / MONTHS;
        String value = random.nextInt(10_000) + "" + decimal + random.nextInt(10);
        String line =
            String.join(
                ";",
                indicator(series / AREAS),
                area(series % AREAS),
                month(row % MONTHS),
                "",
                "",
                value,
                value,
                value,
                "exact",
                "A",
                "GENERERAD",
                "Avsnitt 1",
                "");
        out.write(line.replace(';', separator));
        out.write('\n');
      }
    }
  }

  static String indicator(int number) {
    return String.format(Locale.ROOT, "GENERERAD-%05d", number);
  }

  static String area(int number) {
    return String.format(Locale.ROOT, "GEN-%02d", number);
  }

  private static String month(int number) {
    return String.format(Locale.ROOT, "%d-%02d", 2019 + number / 12, 1 + number % 12);
  }
}
