package se.utfall.api.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Digest;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartSpec;

/** Numbers the figures and tables of one report and keeps where they come from. */
final class Labels {
  private final Words words;
  private final Map<String, List<String>> bySource = new LinkedHashMap<>();
  private int figures;
  private int tables;

  Labels(Words words) {
    this.words = words;
  }

  /**
   * The label of the next figure, by what is measured: the finding is its title. It counts when it
   * is {@link #keep kept}.
   */
  Label next(MadeItem.Chart chart) {
    ChartSpec spec = chart.picture().spec();
    return new Label(
        words.text("report.figure"),
        figures + 1,
        chart.caption().orElse(spec.subtitle().isBlank() ? spec.title() : spec.subtitle()),
        under(spec.source(), spec.dataPer(), spec.id()));
  }

  /** The label of the next table. */
  Label next(MadeItem.Table made) {
    ReportTable table = made.table();
    String caption = made.caption().orElse(table.title());
    boolean isSaid =
        caption.toLowerCase(Locale.ROOT).contains(table.unit().toLowerCase(Locale.ROOT));
    return new Label(
        words.text("report.table"),
        tables + 1,
        isSaid ? caption : words.text("report.table.unit", caption, table.unit()),
        under(
            String.join("; ", table.sources()),
            table.dataPer().orElse(""),
            new Digest().add(table.toString()).mark().substring(0, 8)));
  }

  void keep(MadeItem.Chart chart, Label label) {
    figures++;
    keep(Stream.of(chart.picture().spec().source().split("; ")), label);
  }

  void keep(MadeItem.Table table, Label label) {
    tables++;
    keep(table.table().sources().stream(), label);
  }

  /** Each source with what it is the source of: "Årsrapport 2023: figur 1 och 3". */
  List<String> sources() {
    return bySource.entrySet().stream()
        .map(source -> words.text("report.sources.of", source.getKey(), listed(source.getValue())))
        .toList();
  }

  private void keep(Stream<String> sources, Label label) {
    sources
        .filter(source -> !source.isBlank())
        .forEach(
            source ->
                bySource.computeIfAbsent(source, none -> new ArrayList<>()).add(label.name()));
  }

  private static String listed(List<String> names) {
    return names.stream()
        .distinct()
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .collect(Collectors.joining(", "));
  }

  private String under(String source, String dataPer, String id) {
    String of = words.text("report.source", source);
    String mark = words.text("report.mark", id);
    return dataPer.isEmpty()
        ? of + " " + mark
        : of + " " + words.text("report.data-per", day(dataPer)) + " " + mark;
  }

  private String day(String dataPer) {
    return new PeriodWords(words).day(LocalDate.parse(dataPer));
  }
}
