package se.utfall.db.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a workbook must be before it is read: XLSX, open, without macros, and no larger unpacked
 * than can be held.
 */
final class WorkbookChecks {
  private static final String MACRO_SHEET = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  private static final long MOST_UNPACKED = 1L << 30;
  private static final long MOST_IN_MEMORY = 64L << 20;
  private static final int MOST_PARTS = 2_000;
  // What the library holds as a tree: many times its size in memory.
  private static final long MOST_AS_TREE = 1L << 20;

  static {
    // Its own measure of a bomb, one to a hundred, is also that of long sheets of equal rows.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private WorkbookChecks() {}

  /** Checks the file as it lies. */
  static void check(Path file) throws RefusedWorkbook, IOException {
    if (Files.size(file) == 0) {
      throw new RefusedWorkbook(Problem.Code.EMPTY_FILE, "");
    }
    if (Files.size(file) > Workbook.MOST_BYTES) {
      throw tooLarge(Workbook.MOST_BYTES);
    }
    if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
      throw new RefusedWorkbook(
          isLocked(file) ? Problem.Code.LOCKED_WORKBOOK : Problem.Code.OLD_WORKBOOK, "");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      sizes(zip);
    }
  }

  /** Checks what its parts say they are. */
  static void check(OPCPackage parts) throws RefusedWorkbook {
    boolean macros =
        Stream.of("application/vnd.ms-office.vbaProject", MACRO_SHEET)
            .anyMatch(type -> !parts.getPartsByContentType(type).isEmpty());
    if (macros) {
      throw new RefusedWorkbook(Problem.Code.MACROS, "");
    }
  }

  /** Since a file can lie about its sizes, what is held in memory is unpacked to be measured. */
  private static void sizes(ZipFile zip) throws RefusedWorkbook, IOException {
    long all = 0;
    for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
      ZipEntry part = parts.nextElement();
      all += Math.max(0, part.getSize());
      long most = most(part.getName());
      if (isLonger(zip, part, most)) {
        throw tooLarge(most);
      }
    }
    if (all > MOST_UNPACKED) {
      throw tooLarge(MOST_UNPACKED);
    }
  }

  private static long most(String name) {
    if (name.equals("[Content_Types].xml")
        || name.endsWith(".rels")
        || name.startsWith("docProps/")) {
      return MOST_AS_TREE;
    }
    boolean isStreamed = name.contains("/worksheets/") || name.contains("/media/");
    return isStreamed ? MOST_UNPACKED : MOST_IN_MEMORY;
  }

  private static boolean isLonger(ZipFile zip, ZipEntry part, long most) throws IOException {
    if (most == MOST_UNPACKED) {
      return part.getSize() > most;
    }
    long length = 0;
    byte[] piece = new byte[1 << 16];
    try (InputStream bytes = zip.getInputStream(part)) {
      for (int more = bytes.read(piece); more >= 0 && length <= most; more = bytes.read(piece)) {
        length += more;
      }
    }
    return length > most;
  }

  private static boolean isLocked(Path file) throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
      return old.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }

  private static RefusedWorkbook tooLarge(long bytes) {
    return new RefusedWorkbook(Problem.Code.TOO_LARGE, Long.toString(bytes >> 20));
  }
}
