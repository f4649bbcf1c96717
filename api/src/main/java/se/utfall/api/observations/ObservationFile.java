package se.utfall.api.observations;

import java.util.List;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;

/** Values as a file that the import takes. */
public final class ObservationFile {
  /** The columns of such a file, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "indicator",
          "area",
          "period",
          "dimension",
          "member",
          "value",
          "lower",
          "upper",
          "qualifier",
          "status",
          "source",
          "section",
          "note");

  private ObservationFile() {}

  /** The values of the series given. */
  public static String of(Figures figures) {
    Csv csv = new Csv(COLUMNS.toArray(String[]::new));
    for (SeriesFigures series : figures.series()) {
      String dimension = String.join("|", series.members().keySet());
      String member = String.join("|", series.members().values());
      for (ObservationRow row : series.observations()) {
        csv.row(
            figures.indicator().code(),
            series.area(),
            row.period(),
            dimension,
            member,
            row.value(),
            row.lower(),
            row.upper(),
            row.qualifier(),
            row.status(),
            row.source(),
            row.section(),
            row.note());
      }
    }
    return csv.text();
  }
}
