package se.utfall.api.charts;

import java.time.ZoneId;
import java.util.Locale;
import se.utfall.charts.spec.ChartSpec;

/**
 * A picture and what stands beside it, before it takes a form.
 *
 * @param spec what the picture shows
 * @param csv exactly what is drawn, as delimited text
 * @param description what the picture is, for programs: a record that becomes JSON
 * @param name what it shows and of whom, for the name of a file
 */
public record Picture(ChartSpec spec, String csv, Object description, String name) {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /**
   * A name to save it under, without ending: what it shows, its kind and its day, which is that of
   * the moment that is asked for, else that of the newest value.
   */
  public String fileName(Look look) {
    String key = "chart." + spec.kind().code();
    String kind =
        look.words().has(key)
            ? look.words().text(key).toLowerCase(Locale.ROOT)
            : spec.kind().code();
    String day =
        look.asOf()
            .map(moment -> moment.instant().atZone(STOCKHOLM).toLocalDate().toString())
            .orElse(spec.dataPer());
    return (name + ", " + kind + " " + day).strip();
  }
}
