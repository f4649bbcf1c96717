package se.utfall.db.imports;

/** How many rows of a file bring something new, and how many change something known. */
record ChangeCount(int inserted, int revised) {
  static final ChangeCount NONE = new ChangeCount(0, 0);

  ChangeCount plus(ChangeCount more) {
    return new ChangeCount(inserted + more.inserted, revised + more.revised);
  }

  boolean isNone() {
    return inserted + revised == 0;
  }
}
