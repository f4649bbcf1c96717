package se.utfall.db.imports;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** What the sheets of a workbook share: texts, number formats, the year that days count from. */
final class WorkbookParts {
  private static final int LONGEST = 100_000;

  private WorkbookParts() {}

  /** The texts that cells refer to by number. */
  static List<String> texts(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    each(reader.getSharedStringsData(), "si", xml -> texts.add(text(xml, "si")));
    return texts;
  }

  /** The number formats that cells refer to by number. */
  static List<CellFormat> formats(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    Map<Integer, String> codes = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    each(
        reader.getStylesData(),
        "numFmts",
        xml ->
            within(
                xml,
                "numFmts",
                "numFmt",
                () -> codes.put(number(xml), attribute(xml, "formatCode"))));
    each(
        reader.getStylesData(),
        "cellXfs",
        xml -> within(xml, "cellXfs", "xf", () -> formats.add(format(number(xml), codes))));
    return formats;
  }

  /** Whether dates are days since 1904, as in some older programs, and not since 1900. */
  static boolean countsFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    List<String> said = new ArrayList<>();
    each(reader.getWorkbookData(), "workbookPr", xml -> said.add(attribute(xml, "date1904")));
    return said.contains("1") || said.contains("true");
  }

  /** The text within the element that the reader has come to, runs together, readings left out. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (xml.next() != END_ELEMENT || !xml.getLocalName().equals(element)) {
      boolean isElement = xml.isStartElement() || xml.isEndElement();
      if (isElement && xml.getLocalName().equals("rPh")) {
        reading = xml.isStartElement();
      } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !reading) {
        text.append(content(xml));
        refuseTooLong(text);
      }
    }
    return EscapedText.read(text.toString());
  }

  /** The text of the element that the reader has come to, which holds no other. */
  static String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    while (xml.next() != END_ELEMENT) {
      if (xml.isCharacters() || xml.getEventType() == CDATA) {
        content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        refuseTooLong(content);
      }
    }
    return content.toString();
  }

  /** Or one text could take all memory; sheets hold none longer than 32,767 characters. */
  private static void refuseTooLong(StringBuilder text) throws XMLStreamException {
    if (text.length() > LONGEST) {
      throw new XMLStreamException("a text of more than " + LONGEST + " characters");
    }
  }

  private static CellFormat format(int id, Map<Integer, String> codes) {
    String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    return code == null ? CellFormat.GENERAL : CellFormat.of(id, code);
  }

  private static int number(XMLStreamReader xml) {
    String id = attribute(xml, "numFmtId");
    return id.isEmpty() ? 0 : Integer.parseInt(id);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static void each(InputStream part, String element, Found found)
      throws IOException, XMLStreamException {
    if (part == null) {
      return;
    }
    try (part) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == START_ELEMENT && xml.getLocalName().equals(element)) {
          found.at(xml);
        }
      }
      xml.close();
    }
  }

  private static void within(XMLStreamReader xml, String outer, String element, Runnable found)
      throws XMLStreamException {
    while (xml.next() != END_ELEMENT || !xml.getLocalName().equals(outer)) {
      if (xml.getEventType() == START_ELEMENT && xml.getLocalName().equals(element)) {
        found.run();
      }
    }
  }

  private interface Found {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }
}
