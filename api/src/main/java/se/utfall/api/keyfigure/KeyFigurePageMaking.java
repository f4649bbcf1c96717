package se.utfall.api.keyfigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.analytics.keyfigure.KeyFigureTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.api.keyfigure.KeyFigurePage.MeasureRow;
import se.utfall.api.keyfigure.KeyFigurePage.SplitRow;
import se.utfall.api.keyfigure.KeyFigurePage.YearRow;
import se.utfall.api.keyfigure.OrganisationFigures.Printed;
import se.utfall.api.keyfigure.OrganisationFigures.Split;
import se.utfall.api.keyfigure.OrganisationFigures.Year;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.Words;

/** Puts key figures into the words of their page. */
final class KeyFigurePageMaking {
  private final Words words;
  private final MoneyWords money;
  private final FigureText figures;
  private final SourceWords sources;

  KeyFigurePageMaking(Words words, SourceWords sources) {
    this.words = words;
    this.sources = sources;
    this.money = new MoneyWords(words);
    this.figures = new FigureText(words);
  }

  /** The page of one organisation among all; without one there is nothing to show. */
  KeyFigurePage page(
      String asOf,
      String moment,
      List<OrganisationFigures> all,
      Optional<OrganisationFigures> shown) {
    List<Year> years = shown.map(OrganisationFigures::netCosts).orElse(List.of());
    return new KeyFigurePage(
        asOf,
        shown.map(OrganisationFigures::organisation).orElse(""),
        shown
            .map(new KeyFigureSentence(words)::lead)
            .orElseGet(() -> words.text("keyfigure.nothing")),
        shown.map(new KeyFigureSentence(words)::details).orElse(""),
        all.stream()
            .flatMap(
                one ->
                    one.latest().stream()
                        .map(
                            year ->
                                row(
                                    words.text(
                                        "keyfigure.of-year",
                                        one.organisation(),
                                        year.cost().period()),
                                    year)))
            .toList(),
        years.stream().map(year -> row(year.cost().period(), year)).toList(),
        years.stream().anyMatch(year -> year.printed().isPresent()),
        shown.stream().flatMap(one -> one.splits().stream()).map(this::row).toList(),
        shown.map(one -> one.figures().periods()).orElse(List.of()),
        shown.stream()
            .flatMap(one -> one.figures().rows().stream().map(row -> row(one, row)))
            .toList(),
        sources.each(
            Stream.concat(
                    all.stream().flatMap(one -> one.costSources().stream()),
                    shown.stream().flatMap(one -> one.otherSources().stream()))
                .toList()),
        all.stream().map(OrganisationFigures::organisation).toList(),
        moment);
  }

  private YearRow row(String name, Year year) {
    return new YearRow(
        name,
        figures.plain(year.cost().amount()),
        figures.signed(year.cost().change()),
        figures.bounds(year.cost().change()),
        figures.signed(year.cost().percent()),
        figures.bounds(year.cost().percent()),
        year.printed().map(printed -> signed(printed.change())).orElse(""),
        year.printed()
            .flatMap(Printed::agrees)
            .map(agrees -> words.text(agrees ? "keyfigure.agrees" : "keyfigure.differs"))
            .orElse(""));
  }

  private SplitRow row(Split split) {
    return new SplitRow(
        words.text(
            split.line().isEmpty() ? "keyfigure.split.all" : "keyfigure.split.of",
            money.column(split.from()),
            money.column(split.to()),
            split.line()),
        words.text(
            "keyfigure.split.volumes",
            split.measure(),
            money.number(split.volumeFrom()),
            money.number(split.volumeTo())),
        signed(split.effects().change()),
        signed(split.effects().volumeEffect()),
        signed(split.effects().priceEffect()));
  }

  private MeasureRow row(OrganisationFigures of, KeyFigureTable.Row row) {
    List<String> periods = of.figures().periods();
    return new MeasureRow(
        row.measure(),
        MoneyUnit.find(row.unit()).map(unit -> money.unit(unit.code())).orElse(row.unit()),
        IntStream.range(0, periods.size())
            .mapToObj(
                i ->
                    of.hidden().contains(List.of(row.measure(), periods.get(i)))
                        ? words.text("figure.hidden")
                        : figures.plain(row.values().get(i)))
            .toList());
  }

  private String signed(BigDecimal number) {
    return money.signed(number, Math.max(0, number.scale()));
  }
}
