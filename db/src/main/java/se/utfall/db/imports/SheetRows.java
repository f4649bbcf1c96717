package se.utfall.db.imports;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * The rows of a sheet that say something, with the numbers that they have in the sheet. Cells are
 * filled up to the width of the first row; rows and columns that are hidden or filtered away count
 * like others.
 */
final class SheetRows implements Closeable {
  static final int MOST_ROWS = 200_000;
  static final int MOST_COLUMNS = 200;

  private static final String PREFERRED = "Import";

  private final InputStream bytes;
  private final XMLStreamReader xml;
  private final SheetCells cells;
  private long number;
  private int width;

  private SheetRows(InputStream bytes, SheetCells cells) throws XMLStreamException {
    this.bytes = bytes;
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(bytes);
    this.cells = cells;
  }

  /** The rows of the sheet called Import, or else of the first. */
  static SheetRows open(OPCPackage parts)
      throws IOException, OpenXML4JException, XMLStreamException {
    XSSFReader reader = new XSSFReader(parts, true);
    SheetCells cells = SheetCells.of(reader);
    return new SheetRows(sheet(reader), cells);
  }

  private static InputStream sheet(XSSFReader reader) throws IOException, OpenXML4JException {
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    InputStream first = sheets.next();
    if (sheets.getSheetName().equals(PREFERRED)) {
      return first;
    }
    while (sheets.hasNext()) {
      InputStream other = sheets.next();
      if (sheets.getSheetName().equals(PREFERRED)) {
        first.close();
        return other;
      }
      other.close();
    }
    return first;
  }

  /** The next row that says something; null at the end. */
  FileRow next() throws XMLStreamException, RefusedWorkbook {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == START_ELEMENT && xml.getLocalName().equals("row")) {
        FileRow row = row();
        if (!row.cells().isEmpty()) {
          return filled(row);
        }
      } else if (event == END_ELEMENT && xml.getLocalName().equals("sheetData")) {
        return null;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** A row up to its last cell that says something. */
  private FileRow row() throws XMLStreamException, RefusedWorkbook {
    String named = xml.getAttributeValue(null, "r");
    number = named == null ? number + 1 : Long.parseLong(named);
    List<String> texts = new ArrayList<>(Math.max(width, 16));
    Map<Integer, FileRow.Flaw> flaws = new HashMap<>();
    int place = -1;
    while (xml.next() != END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.getEventType() == START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        place = reference == null ? place + 1 : place(reference);
        SheetCells.Said said = cells.read(xml);
        if (!said.isNothing()) {
          refuseBeyond(place);
          fill(texts, place + 1);
          texts.set(place, said.text());
          if (said.flaw().isPresent()) {
            flaws.put(place, said.flaw().get());
          }
        }
      }
    }
    return new FileRow(number, texts, flaws);
  }

  private FileRow filled(FileRow row) {
    width = width == 0 ? row.cells().size() : width;
    fill(row.cells(), width);
    return row;
  }

  private static void fill(List<String> texts, int to) {
    while (texts.size() < to) {
      texts.add("");
    }
  }

  private void refuseBeyond(int place) throws RefusedWorkbook {
    if (number > MOST_ROWS) {
      throw new RefusedWorkbook(Problem.Code.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
    }
    if (place >= MOST_COLUMNS) {
      throw new RefusedWorkbook(Problem.Code.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS));
    }
  }

  /** The place of a column from a reference such as AB12, from 0. */
  private static int place(String reference) {
    int place = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      place = place * 26 + reference.charAt(i) - 'A' + 1;
    }
    return place - 1;
  }
}
