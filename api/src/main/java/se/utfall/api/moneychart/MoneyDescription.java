package se.utfall.api.moneychart;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import se.utfall.charts.spec.ChartSpec;

/**
 * What a picture of money is, for programs.
 *
 * @param title title of the picture
 * @param subtitle whose money, what, in which unit and of when
 * @param kind form of the picture
 * @param table code of the table, or equity
 * @param organisation whose money it is
 * @param unit unit of the amounts: kr, tkr or mnkr
 * @param series the lines drawn
 * @param periods the periods drawn
 * @param source titles of the sources
 * @param dataPer date of the newest amount of the table
 * @param dataVersion mark of what is drawn
 * @param finding what the picture says, in one sentence
 * @param text the finding and the amounts in words
 */
@Serdeable
record MoneyDescription(
    String title,
    String subtitle,
    String kind,
    String table,
    String organisation,
    String unit,
    List<String> series,
    List<String> periods,
    String source,
    String dataPer,
    String dataVersion,
    String finding,
    String text) {

  static MoneyDescription of(ChartSpec spec, Made made, String table, String unit) {
    return new MoneyDescription(
        spec.title(),
        spec.subtitle(),
        spec.kind().code(),
        table,
        made.of(),
        unit,
        made.lines(),
        made.periods(),
        spec.source(),
        spec.dataPer(),
        spec.id(),
        made.finding().sentence(),
        spec.description());
  }
}
