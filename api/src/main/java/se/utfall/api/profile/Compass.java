package se.utfall.api.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in Göteborg a stadsområde lies, roughly. */
public enum Compass {
  NORTH_WEST("Hisingen"),
  NORTH_EAST("Nordost"),
  SOUTH_WEST("Sydväst"),
  SOUTH_EAST("Centrum");

  private final String area;

  Compass(String area) {
    this.area = area;
  }

  /** Where the area of this name lies; empty where that is not known. */
  static Optional<Compass> of(String name) {
    return Arrays.stream(values()).filter(one -> one.area.equals(name)).findFirst();
  }

  /** Its name in the style sheet: "north-west". */
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
