package se.utfall.charts.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself: no dates and a fixed identity seed, so that bytes can be repeated. */
final class PdfProperties {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>
      <dc:source>{source}</dc:source>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private PdfProperties() {}

  static void write(PDDocument document, Sheet sheet) throws IOException {
    document.setDocumentId(0L);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(sheet.title());
    information.setSubject(sheet.description());
    information.setCustomMetadataValue("Source", sheet.source());
    information.setCustomMetadataValue("Series", sheet.series());
    information.setCustomMetadataValue("DataVersion", sheet.dataVersion());
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet(sheet).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(sheet.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static String packet(Sheet sheet) {
    return PACKET
        .replace("{title}", escaped(sheet.title()))
        .replace("{description}", escaped(sheet.description()))
        .replace("{source}", escaped(sheet.source()))
        .replace("{language}", sheet.language());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
