package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Files to import, the same for the same seed: 200 indicators, about a million values, with bounds,
 * hidden values, targets, and indicators that are internal or restricted.
 *
 * @param directory where they are written
 */
record GeneratedFiles(Path directory) {
  static final int INDICATORS = 200;
  private static final long SEED = 20_261_121;
  private static final int SOURCES = 20;
  private static final int EVENTS = 200;
  private static final List<String> THEMES =
      List.of("trygghet", "personal", "skola", "miljö", "arbete", "bostad", "kultur", "omsorg");

  /** Code of an indicator. */
  static String code(int number) {
    return String.format(Locale.ROOT, "GEN-%03d", number);
  }

  /** The first indicator of this shape that everyone may read. */
  static String first(Shape shape) {
    for (int i = 0; i < INDICATORS; i++) {
      if (Shape.of(i) == shape && confidentiality(i).equals("public")) {
        return code(i);
      }
    }
    throw new IllegalStateException("no indicator of shape " + shape);
  }

  Path sources() {
    StringBuilder csv = new StringBuilder("source;title;issued;reference\n");
    for (int i = 0; i < SOURCES; i++) {
      csv.append("GEN-").append(i).append(";Genererad rapport ").append(i + 1);
      csv.append(";").append(2006 + i).append("-02-01;\n");
    }
    return written("sources.csv", csv);
  }

  Path areas() {
    return written("areas.csv", GeneratedAreas.csv());
  }

  Path indicators() {
    StringBuilder csv =
        new StringBuilder(
            "indicator;name;unit;better;decimals;frequency;theme;owner;description;confidentiality;"
                + "target;target_kind;target_period;headline_area;headline_member\n");
    for (int i = 0; i < INDICATORS; i++) {
      Shape shape = Shape.of(i);
      csv.append(code(i)).append(";Genererad indikator ").append(i + 1);
      csv.append(";").append(i % 2 == 0 ? "procent" : "antal").append(";");
      csv.append(i % 3 == 0 ? "lower" : "higher").append(";1;").append(shape.frequency());
      csv.append(";")
          .append(THEMES.get(i * THEMES.size() / INDICATORS))
          .append(";Genererade nämnden;");
      csv.append("Genererade siffror för mätning av hastighet, inte verkliga;");
      csv.append(confidentiality(i)).append(i % 3 == 1 ? ";55;at_least;;" : ";;;;");
      csv.append(GeneratedAreas.CITY).append(";").append(shape.headlineMember()).append('\n');
    }
    return written("indicators.csv", csv);
  }

  private static String confidentiality(int number) {
    return number % 20 == 19 ? "restricted" : number % 5 == 4 ? "internal" : "public";
  }

  Path dimensions() {
    StringBuilder csv = new StringBuilder("indicator;dimension;member;total_of\n");
    for (int i = 0; i < INDICATORS; i++) {
      for (String member : Shape.of(i).members()) {
        csv.append(code(i)).append(";kön;").append(member);
        csv.append(member.equals("alla") ? ";alla\n" : ";\n");
      }
    }
    return written("dimensions.csv", csv);
  }

  Path events() {
    StringBuilder csv = new StringBuilder("start;end;area;type;title;source\n");
    for (int i = 0; i < EVENTS; i++) {
      csv.append(2016 + i % 10).append(String.format(Locale.ROOT, "-%02d;;", 1 + i % 12));
      csv.append(i % 2 == 0 ? GeneratedAreas.CITY : GeneratedAreas.small(i % 96));
      csv.append(i % 4 == 0 ? ";gvi" : ";beslut").append(";Genererad händelse ").append(i + 1);
      csv.append(";GEN-").append(i % SOURCES).append('\n');
    }
    return written("events.csv", csv);
  }

  Path observations() {
    Path file = directory.resolve("observations.csv");
    try (Writer csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      csv.write(GeneratedSeries.HEADER);
      SplittableRandom random = new SplittableRandom(SEED);
      for (int i = 0; i < INDICATORS; i++) {
        new GeneratedSeries(code(i), Shape.of(i)).write(csv, random.split());
      }
      return file;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A correction of one value: the latest of the city, of one indicator. */
  Path revision(int number) {
    String code = first(Shape.CITY_MONTHS);
    return written(
        "revision.csv",
        GeneratedSeries.HEADER
            + code
            + ";GEN;2025-12;;;"
            + (40 + number)
            + ",5;;;exact;A;GEN-1;;Genererad rättelse "
            + number
            + "\n");
  }

  private Path written(String name, CharSequence content) {
    try {
      Files.createDirectories(directory);
      return Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
