package se.utfall.api.keyfigure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.money.Origin;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.finance.VolumeRow;

/**
 * Tells where that is printed which the key figures of an organisation are made of.
 *
 * @param table the table that its costs are from
 * @param volumes those of every organisation
 */
record KeyFigureSources(
    Books books, MoneyTable table, String organisation, List<VolumeRow> volumes) {

  /** Of the net costs. */
  List<Origin> costs() {
    return table.lines(organisation).stream()
        .flatMap(KeyFigureSources::outcomes)
        .distinct()
        .toList();
  }

  /** Of the measures, of the volumes, and of what the lines with volumes cost. */
  List<Origin> others(StaffFigures staff) {
    Stream<Origin> measures =
        Stream.concat(
                Stream.of(StaffFigures.NET_COST_CHANGE),
                staff.ofStaff().stream().map(IndicatorRow::code))
            .flatMap(code -> staff.rows(code, organisation).values().stream())
            .map(row -> origin(row.source(), row.section()));
    return Stream.concat(measures, ofVolumes()).distinct().toList();
  }

  private Stream<Origin> ofVolumes() {
    return volumes.stream()
        .filter(row -> row.organisation().equals(organisation))
        .flatMap(
            row ->
                Stream.concat(
                    Stream.of(origin(row.source(), row.section())),
                    books.tables().stream()
                        .flatMap(one -> one.line(organisation, row.line()).stream())
                        .flatMap(KeyFigureSources::printed)));
  }

  private static Stream<Origin> outcomes(MoneyLine line) {
    return line.amounts().entrySet().stream()
        .filter(amount -> amount.getKey().scenario() == Scenario.OUTCOME)
        .map(amount -> new Origin(amount.getValue().source(), amount.getValue().section()));
  }

  private static Stream<Origin> printed(MoneyLine line) {
    return line.amounts().values().stream()
        .map(amount -> new Origin(amount.source(), amount.section()));
  }

  private static Origin origin(String source, String section) {
    return new Origin(source, Optional.ofNullable(section));
  }
}
