package se.utfall.api.gallery;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;
import se.utfall.api.figures.Csv;
import se.utfall.api.words.Words;
import se.utfall.charts.marks.MarkedSeries;
import se.utfall.charts.marks.PlacedMark;
import se.utfall.charts.render.ChartRenderer;
import se.utfall.charts.render.PictureSize;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Layer;

/**
 * An example that is drawn as it stands here, from figures of no place on earth.
 *
 * @param name of the kind, in the keys of texts
 * @param unit after the name of what is drawn
 * @param series for a kind that has any
 */
record MadeUpPicture(
    String name, ChartKind kind, String unit, List<ChartSeries> series, Layer layer) {
  private static final String MADE = "2024-01-01";
  private static final PictureSize LARGE = new PictureSize(1200, 1200, 1);

  /** What the picture is, for programs. */
  @Serdeable
  record Description(String title, String subtitle, String kind, String source, String text) {}

  Picture picture(Look look) {
    Words words = look.words();
    String source = words.text("diagram.example.source");
    String finding = look.title().orElseGet(() -> words.text("diagram.made." + name + ".title"));
    String title = words.text("diagram.example.title", finding);
    String subtitle =
        words.text("chart.subtitle", words.text("diagram.made." + name), words.text(unit));
    String what = words.text("diagram.kind." + name);
    ChartSpec spec =
        new ChartSpec(
            kind,
            title,
            subtitle,
            series,
            List.of(),
            Optional.empty(),
            source,
            MADE,
            new Digest().add(name).add(title).mark().substring(0, 8),
            words.text("chart.described", what, subtitle, title + ".", source, MADE),
            0,
            words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH,
            layer);
    Description description =
        new Description(title, subtitle, kind.code(), source, spec.description());
    return new Picture(spec, csv(spec), description, title);
  }

  /** What is drawn, as words. */
  private static String csv(ChartSpec spec) {
    Csv csv = new Csv("series", "label", "value");
    for (MarkedSeries series : new ChartRenderer().marks(spec, LARGE).series()) {
      for (PlacedMark mark : series.marks()) {
        csv.row(series.name(), mark.label(), mark.value());
      }
    }
    return csv.text();
  }
}
