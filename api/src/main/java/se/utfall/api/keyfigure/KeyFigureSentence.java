package se.utfall.api.keyfigure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.NetCost;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.api.keyfigure.OrganisationFigures.Printed;
import se.utfall.api.keyfigure.OrganisationFigures.Split;
import se.utfall.api.keyfigure.OrganisationFigures.Year;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.Words;

/** Says how the net cost of an organisation developed, and what drove it. */
final class KeyFigureSentence {
  private final Words words;
  private final MoneyWords money;
  private final FigureText figures;

  KeyFigureSentence(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.figures = new FigureText(words);
  }

  /** All of it. */
  String of(OrganisationFigures organisation) {
    String details = details(organisation);
    return details.isEmpty() ? lead(organisation) : lead(organisation) + " " + details;
  }

  /** The latest net cost and its change. */
  String lead(OrganisationFigures organisation) {
    Optional<Year> latest = organisation.latest();
    if (latest.isEmpty()) {
      return words.text("keyfigure.none", organisation.organisation());
    }
    NetCost cost = latest.get().cost();
    List<String> said = new ArrayList<>();
    said.add(
        words.text(
            "keyfigure.amount",
            organisation.organisation(),
            money.amount(cost.amount().toOptional().orElseThrow().value(), "mnkr"),
            cost.period()));
    cost.change().toOptional().ifPresent(change -> said.add(change(cost, change)));
    latest.get().printed().flatMap(this::printed).ifPresent(said::add);
    return String.join(" ", said);
  }

  /** What one full-time equivalent cost, and what was volume and what price. */
  String details(OrganisationFigures organisation) {
    String period = organisation.latest().map(year -> year.cost().period()).orElse("");
    List<String> said = new ArrayList<>();
    organisation.costs().stream()
        .filter(year -> year.period().equals(period))
        .flatMap(year -> each(year).stream())
        .forEach(said::add);
    organisation.splits().stream()
        .filter(split -> split.to().period().equals(period))
        .map(this::split)
        .forEach(said::add);
    return String.join(" ", said);
  }

  private String change(NetCost cost, Rounded change) {
    int sign = change.value().signum();
    String key = sign > 0 ? "up" : sign < 0 ? "down" : "same";
    return words.text(
        "keyfigure.change." + key,
        money.number(change.value().abs()),
        figures.bounds(Finding.found(change)),
        Integer.parseInt(cost.period().substring(0, 4)) - 1,
        cost.percent()
            .toOptional()
            .map(percent -> words.text("keyfigure.percent", money.number(percent.value().abs())))
            .orElse(""));
  }

  private Optional<String> printed(Printed printed) {
    return printed
        .agrees()
        .map(
            agrees ->
                words.text(
                    agrees ? "keyfigure.printed.agrees" : "keyfigure.printed.differs",
                    signed(printed.change())));
  }

  private Optional<String> each(CostPerFullTime year) {
    return year.tkrEach()
        .toOptional()
        .map(each -> words.text("keyfigure.each", money.number(each.value()), year.period()));
  }

  private String split(Split split) {
    return words.text(
        split.line().isEmpty() ? "keyfigure.split" : "keyfigure.split.line",
        signed(split.effects().change()),
        money.column(split.from()),
        signed(split.effects().volumeEffect()),
        split.measure(),
        money.number(split.volumeFrom()),
        money.number(split.volumeTo()),
        signed(split.effects().priceEffect()),
        split.line());
  }

  private String signed(BigDecimal number) {
    return money.signed(number, Math.max(0, number.scale()));
  }
}
