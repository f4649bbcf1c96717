package se.utfall.db.imports;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Reads cells of a sheet as the texts that their readers see: numbers with the decimals of their
 * format, dates in ISO form, formulas by the value they had when the workbook was saved.
 */
final class SheetCells {
  private final List<String> shared;
  private final List<CellFormat> formats;
  private final boolean from1904;

  private SheetCells(List<String> shared, List<CellFormat> formats, boolean from1904) {
    this.shared = shared;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** For the cells of this workbook. */
  static SheetCells of(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    return new SheetCells(
        WorkbookParts.texts(reader),
        WorkbookParts.formats(reader),
        WorkbookParts.countsFrom1904(reader));
  }

  /**
   * What a cell says.
   *
   * @param text its text; empty if it says nothing or cannot be read
   * @param flaw why it cannot be read
   */
  record Said(String text, Optional<FileRow.Flaw> flaw) {
    private static final Said NOTHING = new Said("", Optional.empty());

    static Said of(String text) {
      return new Said(text, Optional.empty());
    }

    static Said flawed(Problem.Code code, String value) {
      return new Said("", Optional.of(new FileRow.Flaw(code, value)));
    }

    boolean isNothing() {
      return flaw.isEmpty() && Cells.strip(text).isEmpty();
    }
  }

  /** Reads the cell that the reader has come to, to its end. */
  Said read(XMLStreamReader xml) throws XMLStreamException {
    String type = attribute(xml, "t", "n");
    int style = Integer.parseInt(attribute(xml, "s", "0"));
    boolean computed = false;
    String value = "";
    while (xml.next() != END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.getEventType() == START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> computed = true;
          case "v" -> value = WorkbookParts.content(xml);
          case "is" -> value = WorkbookParts.text(xml, "is");
          default -> {
            // remarks of programs about the cell
          }
        }
      }
    }
    return computed && value.isEmpty() && !type.equals("str")
        ? Said.flawed(Problem.Code.NOT_COMPUTED, "")
        : said(type, style, value, computed);
  }

  private Said said(String type, int style, String value, boolean computed) {
    return switch (type) {
      case "s" -> Said.of(value.isEmpty() ? "" : shared.get(Integer.parseInt(value)));
      case "str" -> Said.of(EscapedText.read(value));
      case "inlineStr" -> Said.of(value);
      case "d" -> Said.of(value.endsWith("T00:00:00") ? value.substring(0, 10) : value);
      case "b" -> Said.flawed(Problem.Code.TRUTH_VALUE, value.equals("0") ? "FALSE" : "TRUE");
      case "e" -> Said.flawed(Problem.Code.CELL_ERROR, value);
      case "n" ->
          value.isEmpty()
              ? Said.NOTHING
              : number(style, Double.parseDouble(value.strip()), computed);
      default -> throw new IllegalArgumentException("a cell of type " + type);
    };
  }

  private Said number(int style, double value, boolean computed) {
    CellFormat format = style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    if (format.isDate()) {
      Optional<String> date = format.date(value, from1904);
      return date.isPresent() ? Said.of(date.get()) : Said.flawed(Problem.Code.NUMBER, "" + value);
    }
    if (format.showsOtherNumber()) {
      return Said.flawed(Problem.Code.SHOWN_OTHERWISE, format.code());
    }
    if (!SheetNumber.isExact(value)) {
      return Said.flawed(Problem.Code.TOO_MANY_DIGITS, "" + value);
    }
    return Said.of(
        computed ? SheetNumber.computedText(value, format) : SheetNumber.text(value, format));
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }
}
