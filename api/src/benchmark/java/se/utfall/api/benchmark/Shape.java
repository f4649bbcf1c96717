package se.utfall.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the figures of a generated indicator are laid out. */
enum Shape {
  /** The city alone, each month: 1 series of 120 values. */
  CITY_MONTHS(GeneratedAreas.city(), 120, true, List.of()),
  /** Large areas by sex, each year: 45 series of 15 values. */
  LARGE_YEARS(GeneratedAreas.large(), 15, false, List.of("alla", "kvinnor", "män")),
  /** Large areas by sex, each month: 45 series of 120 values. */
  LARGE_MONTHS(GeneratedAreas.large(), 120, true, List.of("alla", "kvinnor", "män")),
  /** All areas by sex, each year: 333 series of 20 values. */
  ALL_YEARS(GeneratedAreas.all(), 20, false, List.of("alla", "kvinnor", "män")),
  /** All areas by sex, each month: 333 series of 120 values. */
  ALL_MONTHS(GeneratedAreas.all(), 120, true, List.of("alla", "kvinnor", "män"));

  private static final int LAST_YEAR = 2025;
  private static final int MONTHS = 12;

  private final List<String> areas;
  private final int periods;
  private final boolean monthly;
  private final List<String> members;

  Shape(List<String> areas, int periods, boolean monthly, List<String> members) {
    this.areas = areas;
    this.periods = periods;
    this.monthly = monthly;
    this.members = members;
  }

  /** The shape of the indicator with this number: 40, 60, 60, 29 and 11 of 200. */
  static Shape of(int number) {
    int place = number % 200;
    if (place % 18 == 17) {
      return ALL_MONTHS;
    }
    int kind = (place - place / 18) % 19;
    return kind < 4 ? CITY_MONTHS : kind < 10 ? LARGE_YEARS : kind < 16 ? LARGE_MONTHS : ALL_YEARS;
  }

  List<String> areas() {
    return areas;
  }

  /** Empty for an indicator without dimensions. */
  List<String> members() {
    return members;
  }

  boolean isMonthly() {
    return monthly;
  }

  String frequency() {
    return monthly ? "M" : "A";
  }

  /** The first member, which is the whole; empty without dimensions. */
  String headlineMember() {
    return members.isEmpty() ? "" : "kön:" + members.get(0);
  }

  List<String> periods() {
    List<String> names = new ArrayList<>(periods);
    for (int i = periods - 1; i >= 0; i--) {
      names.add(
          monthly
              ? String.format(Locale.ROOT, "%d-%02d", LAST_YEAR - i / MONTHS, MONTHS - i % MONTHS)
              : Integer.toString(LAST_YEAR - i));
    }
    return names;
  }

  int rows() {
    return areas.size() * periods * Math.max(1, members.size());
  }
}
