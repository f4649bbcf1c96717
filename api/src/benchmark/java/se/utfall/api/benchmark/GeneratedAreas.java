package se.utfall.api.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A generated city: one municipality, 4 city areas, 10 areas between and 96 small ones. */
final class GeneratedAreas {
  static final String CITY = "GEN";
  private static final int COARSE = 4;
  private static final int MIDDLE = 10;
  private static final int SMALL = 96;

  private GeneratedAreas() {}

  static String csv() {
    StringBuilder csv = new StringBuilder("area;name;level;parent\n");
    csv.append(CITY).append(";Genererade staden;kommun;\n");
    for (int i = 0; i < COARSE; i++) {
      csv.append(coarse(i)).append(";Genererat stadsområde ").append(i + 1);
      csv.append(";stadsområde;").append(CITY).append('\n');
    }
    for (int i = 0; i < MIDDLE; i++) {
      csv.append(middle(i)).append(";Genererat mellanområde ").append(i + 1);
      csv.append(";mellanområde;").append(coarse(i % COARSE)).append('\n');
    }
    for (int i = 0; i < SMALL; i++) {
      csv.append(small(i)).append(";Genererat primärområde ").append(i + 1);
      csv.append(";primärområde;").append(middle(i % MIDDLE)).append('\n');
    }
    return csv.toString();
  }

  static List<String> city() {
    return List.of(CITY);
  }

  static List<String> large() {
    List<String> areas = new ArrayList<>(city());
    for (int i = 0; i < COARSE; i++) {
      areas.add(coarse(i));
    }
    for (int i = 0; i < MIDDLE; i++) {
      areas.add(middle(i));
    }
    return areas;
  }

  static List<String> all() {
    List<String> areas = new ArrayList<>(large());
    for (int i = 0; i < SMALL; i++) {
      areas.add(small(i));
    }
    return areas;
  }

  static String coarse(int i) {
    return CITY + "-S" + (i + 1);
  }

  static String middle(int i) {
    return CITY + "-M" + (i + 1);
  }

  static String small(int i) {
    return CITY + "-P" + (i + 1);
  }
}
