package se.utfall.api.exitprogramme;

import java.util.Locale;

/** Why a year has no figure. */
enum Absence {
  /** Nothing has been imported for the year. */
  NOT_REPORTED,
  /** There are figures within the year, but none of the whole. */
  PART_OF_YEAR,
  /** The source itself says that the figure is missing. */
  MISSING_IN_SOURCE,
  WITHDRAWN,
  HIDDEN,
  /** Together with what is shown it would tell what is hidden. */
  WOULD_REVEAL;

  /** The word that the address answers with. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** SDMX CL_OBS_STATUS. */
  String status() {
    return this == HIDDEN || this == WOULD_REVEAL ? "Q" : "M";
  }
}
