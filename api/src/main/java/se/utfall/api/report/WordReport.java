package se.utfall.api.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A report as a Word document: the same bytes for the same items. */
final class WordReport implements ReportFile {
  private final ReportCover cover;
  private final XWPFDocument document = new XWPFDocument();

  WordReport(ReportCover cover) {
    this.cover = cover;
    WordForm.set(document, cover);
    paragraph("Title", cover.title());
    paragraph("Subtitle", cover.known());
  }

  @Override
  public void heading(PackageItem.Heading heading) {
    paragraph("Heading" + heading.level(), heading.text());
  }

  @Override
  public void text(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph("BodyText", line));
  }

  @Override
  public void chart(MadeItem.Chart chart, Label label) {
    PrintedPicture picture = PrintedPicture.of(chart.look(), chart.picture());
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Figure");
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          PictureType.PNG,
          label.name() + ".png",
          picture.widthInEmu(),
          picture.heightInEmu());
    } catch (InvalidFormatException | IOException impossible) {
      throw new IllegalStateException("a picture could not be put into a document", impossible);
    }
    CTNonVisualDrawingProps described =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    described.setName(label.name());
    described.setDescr(chart.picture().spec().description());
    caption("Caption", label);
    paragraph("Source", label.under());
  }

  @Override
  public void table(MadeItem.Table made, Label label) {
    caption("TableCaption", label);
    new WordTable(document).write(made.table());
    made.table().remarks().forEach(remark -> paragraph("Source", remark));
    paragraph("Source", label.under());
  }

  @Override
  public byte[] finish(List<String> sources) {
    if (!sources.isEmpty()) {
      paragraph("Heading1", cover.words().text("report.sources"));
      sources.forEach(source -> paragraph("BodyText", source));
    }
    try (document) {
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** With a number that Word counts itself, and that stands there before it has. */
  private void caption(String style, Label label) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(label.sort() + " ");
    WordForm.field(
        paragraph, " SEQ " + label.sort() + " \\* ARABIC ", Integer.toString(label.number()));
    paragraph.createRun().setText(". " + label.caption());
  }

  private void paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }
}
