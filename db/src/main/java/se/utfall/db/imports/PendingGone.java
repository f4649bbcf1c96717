package se.utfall.db.imports;

import java.io.IOException;

/** A pending file that has been imported, thrown away or grown too old in the meantime. */
final class PendingGone extends IOException {
  private static final long serialVersionUID = 1L;
}
