package se.utfall.db.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a pending file, one piece of them in memory at a time. Not thread-safe. */
final class PieceStream extends InputStream {
  private final PendingFiles files;
  private final PendingImport file;
  private InputStream piece = InputStream.nullInputStream();
  private int next;

  PieceStream(PendingFiles files, PendingImport file) {
    this.files = files;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    int one = piece.read();
    while (one < 0 && turn()) {
      one = piece.read();
    }
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = piece.read(into, offset, length);
    while (read < 0 && turn()) {
      read = piece.read(into, offset, length);
    }
    return read;
  }

  private boolean turn() throws IOException {
    if (next >= file.pieces()) {
      return false;
    }
    piece = new ByteArrayInputStream(files.piece(file.id(), next++).orElseThrow(PendingGone::new));
    return true;
  }
}
