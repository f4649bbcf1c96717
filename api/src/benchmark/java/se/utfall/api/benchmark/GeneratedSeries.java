package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The values of one indicator: a walk with a season. One in fifty is approximate, one in a hundred
 * of the small areas is hidden, one in two hundred is missing.
 */
record GeneratedSeries(String indicator, Shape shape) {
  static final String HEADER =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";

  void write(Writer csv, SplittableRandom random) throws IOException {
    List<String> members = shape.members().isEmpty() ? List.of("") : shape.members();
    for (String area : shape.areas()) {
      for (String member : members) {
        write(csv, area, member, random);
      }
    }
  }

  private void write(Writer csv, String area, String member, SplittableRandom random)
      throws IOException {
    double level = 30 + 40 * random.nextDouble();
    double drift = random.nextInt(3) == 0 ? (random.nextDouble() - 0.5) / 2 : 0;
    int at = 0;
    for (String period : shape.periods()) {
      level += drift + random.nextDouble() - 0.5;
      double season = shape.isMonthly() ? 3 * Math.sin(2 * Math.PI * at / 12) : 0;
      csv.write(indicator + ';' + area + ';' + period + ';' + (member.isEmpty() ? "" : "kön"));
      csv.write(';' + member + ';' + figure(area, Math.abs(level + season), random));
      csv.write("GEN-" + at % 20 + ";Genererat avsnitt;\n");
      at++;
    }
  }

  private static String figure(String area, double value, SplittableRandom random) {
    int chance = random.nextInt(200);
    if (chance == 0) {
      return ";;;missing;M;";
    }
    if (chance < 3 && area.startsWith("GEN-P")) {
      return ";;;;Q;";
    }
    String number = number(value);
    return chance < 7
        ? number + ';' + number(value - 1) + ';' + number(value + 1) + ";approximate;A;"
        : number + ";;;exact;A;";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
