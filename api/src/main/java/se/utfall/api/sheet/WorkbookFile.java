package se.utfall.api.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks. Long sheets pass through a temporary file and not through memory. */
final class WorkbookFile {
  private static final int ROWS_IN_MEMORY = 500;
  private static final int ALL_ROWS = -1;
  // The least that a zip can say, and so the same in every file.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String NO_TIME_AS_TEXT = "1980-01-01T00:00:00Z";

  static {
    // Otherwise a machine without fonts cannot write; widths are given, so none are measured.
    System.setProperty("org.apache.poi.ss.ignoreMissingFontSystem", "true");
  }

  private WorkbookFile() {}

  static byte[] of(WorkbookSpec spec) {
    boolean computes = spec.sheets().stream().anyMatch(SheetSpec::hasFormulas);
    int kept = computes ? ALL_ROWS : ROWS_IN_MEMORY;
    try (var whole = new XSSFWorkbook();
        var workbook = new SXSSFWorkbook(whole, kept)) {
      describe(whole, spec);
      CellStyles styles = new CellStyles(workbook);
      for (SheetSpec sheet : spec.sheets()) {
        new SheetWriter(workbook, styles, sheet).write(spec.source());
      }
      if (computes) {
        ComputedValues.fill(workbook);
      }
      // sizes as every reader of zips knows them
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return withoutTimes(bytes.toByteArray());
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException("a workbook could not be written", impossible);
    }
  }

  private static void describe(XSSFWorkbook workbook, WorkbookSpec spec)
      throws InvalidFormatException {
    POIXMLProperties properties = workbook.getProperties();
    properties.getCoreProperties().setTitle(spec.title());
    properties.getCoreProperties().setCreator("Utfall");
    properties.getCoreProperties().setCreated(NO_TIME_AS_TEXT);
    properties.getCoreProperties().setModified(NO_TIME_AS_TEXT);
    properties.getExtendedProperties().setApplication("Utfall");
    workbook.getPackage().getPackageProperties().setLanguageProperty(spec.language());
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream(zip.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(NO_TIME);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
