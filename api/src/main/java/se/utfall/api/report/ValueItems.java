package se.utfall.api.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Body;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.observations.ObservationFile;
import se.utfall.api.observations.ObservationWorkbook;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Tables of an indicator's values in reports. */
@Singleton
final class ValueItems {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final int MOST_VALUES = 2_000;

  private final SelectionReader selections;
  private final SourceWords.Titles titles;

  ValueItems(SelectionReader selections, SourceWords.Titles titles) {
    this.selections = selections;
    this.titles = titles;
  }

  MadeItem make(Reading reading, PackageItem.Values item, Words words) {
    Figures read = selections.selected(reading, item.selection());
    Figures figures =
        new Figures(
            read.indicator(),
            read.members(),
            read.series().stream().filter(series -> !series.observations().isEmpty()).toList());
    List<ObservationRow> rows =
        figures.series().stream().flatMap(series -> series.observations().stream()).toList();
    refuseUnless(rows.size());
    SourceWords sources = titles.read(reading, words);
    ValueTable table = new ValueTable(words, figures);
    return new MadeItem.Table(
        new ReportTable(
            table.title(),
            figures.indicator().unit(),
            table.heads(),
            table.rows(),
            table.remarks(),
            sources.each(rows.stream().map(ValueItems::origin).toList()),
            dataPer(rows)),
        item.caption(),
        () -> files(figures));
  }

  private static void refuseUnless(int values) {
    if (values == 0) {
      throw new ItemRefused("table", "nothing", "there are no values in what is selected");
    }
    if (values > MOST_VALUES) {
      throw new ItemRefused(
          "table",
          "too_many",
          "there are "
              + values
              + " values; a table of a report takes "
              + MOST_VALUES
              + ", so narrow it by area, member, from or to");
    }
  }

  private static Origin origin(ObservationRow row) {
    return new Origin(row.source(), Optional.ofNullable(row.section()));
  }

  private static Optional<String> dataPer(List<ObservationRow> rows) {
    Optional<Instant> newest =
        rows.stream().map(ObservationRow::recordedAt).max(Comparator.naturalOrder());
    return newest.map(instant -> instant.atZone(STOCKHOLM).toLocalDate().toString());
  }

  private static List<Body> files(Figures figures) {
    String name = figures.indicator().code();
    return List.of(
        Body.csv(ObservationFile.of(figures), name + ".csv"),
        Body.workbook(ObservationWorkbook.of(figures), name + ".xlsx"));
  }
}
