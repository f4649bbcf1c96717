package se.utfall.db.imports;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, one after the other, whatever its form. */
interface FileRows extends Closeable {

  /** The next row; null at the end, or where the rest cannot be read (which is then a problem). */
  FileRow next() throws IOException;

  @Override
  default void close() throws IOException {}
}
