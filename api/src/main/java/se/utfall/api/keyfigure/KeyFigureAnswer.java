package se.utfall.api.keyfigure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.KeyFigureTable;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.api.keyfigure.OrganisationFigures.Printed;
import se.utfall.api.keyfigure.OrganisationFigures.Split;
import se.utfall.api.keyfigure.OrganisationFigures.Year;
import se.utfall.api.words.Words;

/** The key figures of an organisation, money in mnkr unless its name says tkr. */
@Serdeable
record KeyFigureAnswer(
    String organisation,
    String table,
    List<NetCostYear> netCosts,
    List<Each> costPerFullTime,
    List<Effects> priceVolume,
    List<Measure> measures,
    String text) {

  /** A figure with what rounding allows; null with the reason when it cannot be told. */
  @Serdeable
  record Figure(
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable String reason) {}

  /** A net cost; {@code agrees} is null without a printed change or a computed one. */
  @Serdeable
  record NetCostYear(
      String period,
      Figure amount,
      Figure change,
      Figure percent,
      @Nullable BigDecimal printedChange,
      @Nullable Boolean agrees,
      @Nullable String source,
      @Nullable String section) {}

  /** What one full-time equivalent cost. */
  @Serdeable
  record Each(String period, Figure cost, Figure fullTimeEquivalents, Figure tkrEach) {}

  /** A change of cost; {@code line} is empty for all costs. */
  @Serdeable
  record Effects(
      String line,
      String measure,
      String from,
      String to,
      BigDecimal volumeFrom,
      BigDecimal volumeTo,
      BigDecimal change,
      BigDecimal volumeEffect,
      BigDecimal priceEffect) {}

  /** A measure through the years. */
  @Serdeable
  record Measure(String measure, String unit, List<At> values) {}

  /** A measure at a period. */
  @Serdeable
  record At(String period, Figure figure) {}

  static KeyFigureAnswer of(OrganisationFigures figures, Words words) {
    return new KeyFigureAnswer(
        figures.organisation(),
        figures.table(),
        figures.netCosts().stream().map(KeyFigureAnswer::year).toList(),
        figures.costs().stream().map(KeyFigureAnswer::each).toList(),
        figures.splits().stream().map(KeyFigureAnswer::effects).toList(),
        figures.figures().rows().stream().map(row -> measure(figures, row)).toList(),
        new KeyFigureSentence(words).of(figures));
  }

  private static NetCostYear year(Year year) {
    Optional<Printed> printed = year.printed();
    return new NetCostYear(
        year.cost().period(),
        figure(year.cost().amount()),
        figure(year.cost().change()),
        figure(year.cost().percent()),
        printed.map(Printed::change).orElse(null),
        printed.flatMap(Printed::agrees).orElse(null),
        printed.map(Printed::source).orElse(null),
        printed.flatMap(Printed::section).orElse(null));
  }

  private static Each each(CostPerFullTime year) {
    return new Each(
        year.period(),
        figure(year.cost()),
        figure(year.fullTimeEquivalents()),
        figure(year.tkrEach()));
  }

  private static Effects effects(Split split) {
    return new Effects(
        split.line(),
        split.measure(),
        split.from().name(),
        split.to().name(),
        split.volumeFrom(),
        split.volumeTo(),
        split.effects().change(),
        split.effects().volumeEffect(),
        split.effects().priceEffect());
  }

  private static Measure measure(OrganisationFigures figures, KeyFigureTable.Row row) {
    List<String> periods = figures.figures().periods();
    return new Measure(
        row.measure(),
        row.unit(),
        IntStream.range(0, periods.size())
            .mapToObj(
                i ->
                    new At(
                        periods.get(i),
                        figures.hidden().contains(List.of(row.measure(), periods.get(i)))
                            ? new Figure(null, null, null, "HIDDEN")
                            : figure(row.values().get(i))))
            .toList());
  }

  private static Figure figure(Optional<Rounded> figure) {
    return figure
        .map(
            one ->
                new Figure(
                    one.value(),
                    one.bounds().lower().orElse(null),
                    one.bounds().upper().orElse(null),
                    null))
        .orElseGet(() -> new Figure(null, null, null, "NO_FIGURE"));
  }

  private static Figure figure(Finding<Rounded> finding) {
    return finding
        .whyWithheld()
        .map(why -> new Figure(null, null, null, why.name()))
        .orElseGet(() -> figure(finding.toOptional()));
  }
}
