package se.utfall.db.imports;

/** What staged rows have changed: how many, and which if that was asked for. */
record Changed(ChangeCount count, ImportChanges told) {
  static final Changed NOTHING = new Changed(ChangeCount.NONE, ImportChanges.UNTOLD);
}
