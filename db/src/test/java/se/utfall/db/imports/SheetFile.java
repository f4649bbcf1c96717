package se.utfall.db.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, as no program would write them. */
final class SheetFile {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String SHEETS =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private SheetFile(String rows) {
    part("[Content_Types].xml", contentTypes(MAIN));
    part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        "xl/workbook.xml",
        "<workbook"
            + SHEETS
            + " xmlns:r=\""
            + RELATIONS
            + "\"><workbookPr/><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\""
            + RELATIONS
            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    part("xl/sharedStrings.xml", "<sst" + SHEETS + "/>");
    part(
        "xl/worksheets/sheet1.xml",
        "<worksheet" + SHEETS + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** One sheet of these rows, in the words of the file format. */
  static SheetFile of(String rows) {
    return new SheetFile(rows);
  }

  /** The same with its texts, each an {@code <si>}. */
  SheetFile texts(String texts) {
    return part("xl/sharedStrings.xml", "<sst" + SHEETS + ">" + texts + "</sst>");
  }

  /** The same with another type of main part. */
  SheetFile mainType(String type) {
    return part("[Content_Types].xml", contentTypes(type));
  }

  SheetFile part(String name, String content) {
    parts.put(name, HEAD + content);
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String contentTypes(String main) {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", main)
        + override("/xl/worksheets/sheet1.xml", sheet + "worksheet+xml")
        + override("/xl/sharedStrings.xml", sheet + "sharedStrings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }
}
