package se.utfall.api.report;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.utfall.api.answer.Body;
import se.utfall.api.charts.PictureBody;
import se.utfall.charts.render.PictureFormat;

/**
 * A report as a ZIP of pictures, data and words, with a list of contents: the same bytes for the
 * same items.
 */
final class ZipReport implements ReportFile {
  private final ReportCover cover;
  private final ObjectMapper json;
  private final FixedZip zip = new FixedZip();
  private final List<String> contents = new ArrayList<>();
  private int files;

  ZipReport(ReportCover cover, ObjectMapper json) {
    this.cover = cover;
    this.json = json;
    contents.add(cover.title());
    contents.add(cover.known());
    contents.add("");
  }

  @Override
  public void heading(PackageItem.Heading heading) {
    contents.add((heading.level() == 1 ? "# " : "## ") + heading.text());
    contents.add("");
  }

  @Override
  public void text(String text) {
    contents.add(text);
    contents.add("");
  }

  @Override
  public void chart(MadeItem.Chart chart, Label label) {
    byte[] png = PrintedPicture.of(chart.look(), chart.picture()).png();
    byte[] svg = PictureBody.drawn(PictureFormat.SVG, chart.look(), chart.picture());
    String name = name(label);
    zip.add(name + ".png", png);
    zip.add(name + ".svg", svg);
    zip.add(name + ".txt", utf8(chart.picture().spec().description() + "\n"));
    zip.add(name + ".csv", utf8(chart.picture().csv()));
    zip.add(name + ".json", described(chart.picture().description()));
    list(label, name, List.of("png", "svg", "txt", "csv", "json"));
  }

  @Override
  public void table(MadeItem.Table table, Label label) {
    String name = name(label);
    List<String> endings = new ArrayList<>();
    for (Body file : table.files().get()) {
      String ending = file.fileName().orElseThrow().replaceFirst(".*\\.", "");
      zip.add(name + "." + ending, bytes(file));
      endings.add(ending);
    }
    if (endings.isEmpty()) {
      zip.add(name + ".csv", utf8(ShownCsv.of(table.table())));
      endings.add("csv");
    }
    list(label, name, endings);
    contents.addAll(table.table().remarks());
  }

  @Override
  public byte[] finish(List<String> sources) {
    if (!sources.isEmpty()) {
      contents.add(cover.words().text("report.sources"));
      contents.addAll(sources);
    }
    zip.add(
        cover.words().text("report.contents") + ".txt", utf8(String.join("\n", contents) + "\n"));
    return zip.bytes();
  }

  private void list(Label label, String name, List<String> endings) {
    contents.add(label.whole());
    contents.add(
        endings.stream().map(ending -> name + "." + ending).collect(Collectors.joining(", ")));
    contents.add(label.under());
    contents.add("");
  }

  private String name(Label label) {
    files++;
    return Slug.of(String.format(Locale.ROOT, "%02d %s %s", files, label.name(), label.caption()));
  }

  private byte[] described(Object description) {
    try {
      return json.writeValueAsBytes(description);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] bytes(Body file) {
    return file.content() instanceof byte[] bytes ? bytes : utf8(file.content().toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
