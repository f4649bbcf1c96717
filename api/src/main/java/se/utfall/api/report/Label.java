package se.utfall.api.report;

/**
 * What stands with a figure or a table.
 *
 * @param sort what it is counted among, as the reader reads it: Figur, Tabell
 * @param number its number there, from 1
 * @param caption what it shows
 * @param under its source, of when its figures are, and its mark
 */
record Label(String sort, int number, String caption, String under) {

  /** "Figur 1". */
  String name() {
    return sort + " " + number;
  }

  /** "Figur 1. Trygghetsindex". */
  String whole() {
    return name() + ". " + caption;
  }
}
