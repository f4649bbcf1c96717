package se.utfall.charts.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import se.utfall.charts.drawing.Words.Part;

/**
 * What a PDF tells those who have it read aloud, in this order: the title as a heading, the picture
 * with its description, and the notes around it.
 *
 * <p>Source: ISO 32000-1:2008, 14.7 and 14.8; ISO 14289-1:2014 (PDF/UA-1).
 */
final class PdfTags {

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final PDPage page;
  private final PDPageContentStream content;
  private final Sheet sheet;
  private final PDStructureElement whole;
  private final Map<Part, List<PDStructureElement>> elements = new EnumMap<>(Part.class);
  private final COSArray owners = new COSArray();
  private Part open;

  PdfTags(PDDocument document, PDPage page, PDPageContentStream content, Sheet sheet) {
    this.page = page;
    this.content = content;
    this.sheet = sheet;
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    whole.setLanguage(sheet.language());
    root.appendKid(whole);
    root.setParentTree(parents());
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }

  private static String type(Part part) {
    return switch (part) {
      case HEADING -> StandardStructureTypes.H1;
      case PICTURE -> StandardStructureTypes.Figure;
      case SUBTITLE, FOOT -> StandardStructureTypes.P;
    };
  }

  /** Which element each marked piece of the page belongs to, filled while the page is written. */
  private PDNumberTreeNode parents() {
    COSArray numbers = new COSArray();
    numbers.add(COSInteger.ZERO);
    numbers.add(owners);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return new PDNumberTreeNode(tree, COSBase.class);
  }

  /** What is painted next means nothing. */
  void beginPaper() throws IOException {
    content.beginMarkedContent(ARTIFACT);
  }

  void endPaper() throws IOException {
    content.endMarkedContent();
  }

  /** What is painted next belongs to this part; each thing at the foot stands alone. */
  void begin(Part part) throws IOException {
    if (part == open && part != Part.FOOT) {
      return;
    }
    end();
    PDStructureElement element = element(part);
    int number = owners.size();
    owners.add(element);
    element.appendKid(number);
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    open = part;
  }

  private PDStructureElement element(Part part) {
    List<PDStructureElement> known = elements.computeIfAbsent(part, p -> new ArrayList<>());
    if (known.isEmpty() || part == Part.FOOT) {
      PDStructureElement element = new PDStructureElement(type(part), whole);
      element.setPage(page);
      if (part == Part.PICTURE) {
        describe(element);
      }
      known.add(element);
    }
    return known.get(known.size() - 1);
  }

  private void describe(PDStructureElement picture) {
    boolean described = !sheet.description().isBlank();
    picture.setAlternateDescription(described ? sheet.description() : sheet.title());
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
    layout.setBBox(page.getMediaBox());
    picture.addAttribute(layout);
  }

  private void end() throws IOException {
    if (open != null) {
      content.endMarkedContent();
    }
  }

  /** Puts the parts in the order of reading; nothing may be painted after. */
  void finish() throws IOException {
    end();
    elements.values().forEach(part -> part.forEach(whole::appendKid));
  }
}
