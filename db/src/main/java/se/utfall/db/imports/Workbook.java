package se.utfall.db.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/**
 * A workbook in XLSX on its way in, kept in a temporary file while it is read, since the directory
 * of its parts stands last in it. Its rows are read as a stream; in memory are its texts and number
 * formats.
 */
final class Workbook implements FileRows {
  /** The most bytes that are taken, packed as they come. */
  static final long MOST_BYTES = 100L << 20;

  private final Problems problems;
  private final Path file;
  private OPCPackage parts;
  private SheetRows rows;
  private boolean isRefused;

  Workbook(InputStream bytes, Problems problems) throws IOException {
    this.problems = problems;
    this.file = Files.createTempFile("utfall-", ".xlsx");
    try {
      keep(bytes);
    } catch (IOException | RuntimeException | Error fault) {
      close();
      throw fault;
    }
  }

  /** Whatever is wrong with a workbook shows as some fault of those who read it. */
  @Override
  public FileRow next() {
    if (isRefused) {
      return null;
    }
    try {
      if (rows == null) {
        open();
      }
      return rows.next();
    } catch (RefusedWorkbook refused) {
      refused.addTo(problems);
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException damaged) {
      problems.add(0, "", Problem.Code.NOT_A_WORKBOOK, "");
    }
    isRefused = true;
    return null;
  }

  @Override
  public void close() throws IOException {
    try {
      if (rows != null) {
        rows.close();
      }
      if (parts != null) {
        parts.revert();
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Bytes that cannot be received are a fault of another kind than a workbook that is damaged. */
  private void keep(InputStream bytes) throws IOException {
    try (OutputStream kept = Files.newOutputStream(file)) {
      bytes.transferTo(new AtMost(MOST_BYTES + 1, kept));
    }
  }

  private void open() throws RefusedWorkbook, IOException, OpenXML4JException, XMLStreamException {
    WorkbookChecks.check(file);
    parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
    WorkbookChecks.check(parts);
    rows = SheetRows.open(parts);
  }

  /** Keeps the first bytes and drops the rest. */
  private static final class AtMost extends OutputStream {
    private final OutputStream kept;
    private long left;

    AtMost(long most, OutputStream kept) {
      this.left = most;
      this.kept = kept;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int more = (int) Math.min(left, length);
      kept.write(bytes, from, more);
      left -= more;
    }
  }
}
