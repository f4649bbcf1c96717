package se.utfall.api.figures;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.utfall.db.figures.ObservationRow;

/** Values as delimited text: of which series and period each is, and what else is told of it. */
public final class ValueCsv {
  private static final List<String> COLUMNS =
      List.of(
          "area",
          "area_name",
          "members",
          "period",
          "value",
          "lower",
          "upper",
          "qualifier",
          "status");

  private final Csv csv;

  /** With columns for what else is told. */
  public ValueCsv(String... more) {
    List<String> header = new ArrayList<>(COLUMNS);
    header.addAll(List.of(more));
    csv = new Csv(header.toArray(String[]::new));
  }

  /** Adds a stored value. */
  public void add(SeriesFigures series, ObservationRow row, Object... more) {
    add(
        series,
        Arrays.asList(
            row.period(),
            Csv.number(row.value()),
            Csv.number(row.lower()),
            Csv.number(row.upper()),
            row.qualifier(),
            row.status()),
        more);
  }

  /** Adds a period that has no stored value, with what is known of it instead. */
  public void addWithout(
      SeriesFigures series,
      String period,
      @Nullable String qualifier,
      @Nullable String status,
      Object... more) {
    add(series, Arrays.asList(period, null, null, null, qualifier, status), more);
  }

  private void add(SeriesFigures series, List<Object> value, Object... more) {
    List<Object> cells = new ArrayList<>();
    cells.add(series.area());
    cells.add(series.areaName());
    cells.add(series.memberText());
    cells.addAll(value);
    cells.addAll(Arrays.asList(more));
    csv.row(cells.toArray());
  }

  /** All of it. */
  public String text() {
    return csv.text();
  }
}
