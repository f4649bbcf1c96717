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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import se.utfall.charts.drawing.Words.Part;

/**
 * What a PDF tells those who have it read aloud, in this order: of a picture that stands alone the
 * title as a heading, the picture with its description, and the notes around it; of several
 * drawings each in its turn.
 *
 * <p>Source: ISO 32000-1:2008, 14.7 and 14.8; ISO 14289-1:2014 (PDF/UA-1).
 */
final class PdfTags {

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final COSArray pages = new COSArray();
  private final Map<Part, List<PDStructureElement>> elements = new EnumMap<>(Part.class);
  private COSArray owners;
  private PDPage page;
  private PDPageContentStream content;
  private Placed placed;
  private PDRectangle box;
  private Part open;
  private boolean isInArtifact;

  PdfTags(PDDocument document, String language) {
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    whole.setLanguage(language);
    root.appendKid(whole);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, pages);
    root.setParentTree(new PDNumberTreeNode(tree, COSBase.class));
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }

  /** What is painted next is on this page. */
  void turnTo(PDPage next, PDPageContentStream stream) {
    int number = pages.size() / 2;
    owners = new COSArray(); // which element each marked piece of the page belongs to
    pages.add(COSInteger.get(number));
    pages.add(owners);
    root.setParentTreeNextKey(number + 1);
    next.setStructParents(number);
    page = next;
    content = stream;
  }

  /**
   * What is painted next belongs to this drawing.
   *
   * @param room where it is on the page, in points
   */
  void begin(Placed part, PDRectangle room) {
    placed = part;
    box = room;
    elements.clear();
  }

  private String type(Part part) {
    return switch (placed.role()) {
      case HEADING -> StandardStructureTypes.H1;
      case SUBHEADING -> StandardStructureTypes.H2;
      case TEXT, DECORATION -> StandardStructureTypes.P;
      case ALONE -> type(part, StandardStructureTypes.H1);
      case PICTURE -> type(part, StandardStructureTypes.H3);
    };
  }

  private static String type(Part part, String heading) {
    return switch (part) {
      case HEADING -> heading;
      case PICTURE -> StandardStructureTypes.Figure;
      case SUBTITLE, FOOT -> StandardStructureTypes.P;
    };
  }

  /** What is painted next means nothing. */
  void beginPaper() throws IOException {
    content.beginMarkedContent(ARTIFACT);
  }

  void endPaper() throws IOException {
    content.endMarkedContent();
  }

  /** What is painted next are words of this part. */
  void beginWords(Part part) throws IOException {
    if (placed.role() == Role.DECORATION) {
      beginArtifact();
    } else {
      begin(placed.role().isPicture() ? part : Part.SUBTITLE);
    }
  }

  /** What is painted next is a shape: of the picture, else it means nothing. */
  void beginShape() throws IOException {
    if (placed.role().isPicture()) {
      begin(Part.PICTURE);
    } else {
      beginArtifact();
    }
  }

  private void beginArtifact() throws IOException {
    if (!isInArtifact) {
      end();
      content.beginMarkedContent(ARTIFACT);
      isInArtifact = true;
    }
  }

  /** What is painted next belongs to this part; each thing at the foot stands alone. */
  private void begin(Part part) throws IOException {
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
      if (element.getStructureType().equals(StandardStructureTypes.Figure)) {
        describe(element);
      }
      known.add(element);
    }
    return known.get(known.size() - 1);
  }

  private void describe(PDStructureElement picture) {
    Sheet sheet = placed.drawing().sheet();
    boolean described = !sheet.description().isBlank();
    picture.setAlternateDescription(described ? sheet.description() : sheet.title());
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
    layout.setBBox(box);
    picture.addAttribute(layout);
  }

  private void end() throws IOException {
    if (open != null || isInArtifact) {
      content.endMarkedContent();
    }
    open = null;
    isInArtifact = false;
  }

  /** Puts the parts in the order of reading; nothing of the drawing may be painted after. */
  void finish() throws IOException {
    end();
    elements.values().forEach(part -> part.forEach(whole::appendKid));
  }
}
