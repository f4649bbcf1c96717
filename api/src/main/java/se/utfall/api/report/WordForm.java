package se.utfall.api.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The form of a document: styles, language, page and properties. */
final class WordForm {
  /** Width of the text in twentieths of a point: 16 cm. */
  static final int TEXT_WIDTH = 9_072;

  private static final String STYLES = "styles.xml";
  private static final int A4_WIDTH = 11_906;
  private static final int A4_HEIGHT = 16_838;
  private static final int MARGIN = (A4_WIDTH - TEXT_WIDTH) / 2;
  private static final int HALF_MARGIN = MARGIN / 2;

  private WordForm() {}

  static void set(XWPFDocument document, ReportCover cover) {
    document.createStyles().setStyles(styles(cover.words().language()).getStyles());
    setPage(document.getDocument().getBody().addNewSectPr());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    field(foot, " PAGE ", "1");
    describe(document, cover);
  }

  /** A field that Word works out, with what it says until then. */
  static void field(XWPFParagraph paragraph, String instruction, String said) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue(said);
  }

  private static void setPage(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(HALF_MARGIN));
    margins.setFooter(BigInteger.valueOf(HALF_MARGIN));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void describe(XWPFDocument document, ReportCover cover) {
    POIXMLProperties properties = document.getProperties();
    String moment = cover.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      properties.getCoreProperties().setTitle(cover.title());
      properties.getCoreProperties().setCreator("Utfall");
      properties.getCoreProperties().setCreated(moment);
      properties.getCoreProperties().setModified(moment);
      properties.getExtendedProperties().setApplication("Utfall");
      document
          .getPackage()
          .getPackageProperties()
          .setLanguageProperty(locale(cover.words().language()));
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String locale(String language) {
    return language.equals("en") ? "en-GB" : "sv-SE";
  }

  private static StylesDocument styles(String language) {
    try (InputStream xml = WordForm.class.getResourceAsStream(STYLES)) {
      String text = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
      return StylesDocument.Factory.parse(text.replace("sv-SE", locale(language)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (XmlException impossible) {
      throw new IllegalStateException(STYLES, impossible);
    }
  }
}
