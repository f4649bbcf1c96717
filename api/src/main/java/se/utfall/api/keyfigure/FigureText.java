package se.utfall.api.keyfigure;

import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.Words;

/** Says a figure that rests on rounded ones, with what rounding allows, or why there is none. */
final class FigureText {
  private final Words words;
  private final MoneyWords money;

  FigureText(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  /** "311,9"; why not, where it is withheld. */
  String plain(Finding<Rounded> figure) {
    return figure.toOptional().map(one -> money.number(one.value())).orElseGet(() -> why(figure));
  }

  /** "+5,2"; why not, where it is withheld. */
  String signed(Finding<Rounded> figure) {
    return figure
        .toOptional()
        .map(one -> money.signed(one.value(), Math.max(0, one.value().scale())))
        .orElseGet(() -> why(figure));
  }

  /** "5,0–5,4"; empty where it is withheld or exact. */
  String bounds(Finding<Rounded> figure) {
    return figure
        .toOptional()
        .filter(one -> !one.bounds().isExact())
        .map(one -> money.interval(one.bounds()))
        .orElse("");
  }

  private String why(Finding<Rounded> figure) {
    Optional<String> key = figure.whyWithheld().map(reason -> "keyfigure.reason." + reason);
    return words.text(key.filter(words::has).orElse("figure.missing"));
  }
}
