package se.utfall.api.exitprogramme;

import java.util.Optional;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;

/** Says a cell of the account: the figure as exactly as it is known, or why there is none. */
final class CellWords {
  private static final String UNIT = MoneyUnit.MNKR.code();

  private final Words words;
  private final MoneyWords money;

  CellWords(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  /** "1,3–1,6 mnkr", "ungefär 60 (55–65)", "uppgift saknas: inte redovisad". */
  String of(Cell cell) {
    return cell.told()
        .map(this::told)
        .or(() -> cell.worked().map(this::amount))
        .orElseGet(() -> absence(cell));
  }

  /** What was worked out, from what, and whether the printed figure can be the same. */
  Optional<String> worked(Cell cell) {
    return cell.worked()
        .map(
            worked ->
                words.text("exit.worked." + worked.from(), amount(worked))
                    + worked
                        .agrees()
                        .map(agrees -> words.text(agrees ? "exit.agrees" : "exit.differs"))
                        .orElse(""));
  }

  String name(Measure measure) {
    return words.text(measure.key());
  }

  private String told(Cell.Told told) {
    FigureWords figures = new FigureWords(words, told.indicator());
    String bounds = figures.bounds(told.row());
    String figure = figures.withUnit(told.row());
    return bounds.isEmpty() ? figure : words.text("exit.with-bounds", figure, bounds);
  }

  private String amount(Worked worked) {
    String interval = worked.bounds().isMissing() ? "" : money.interval(worked.bounds());
    return worked
        .value()
        .filter(value -> !worked.bounds().isExact())
        .map(
            value ->
                interval.isEmpty()
                    ? words.text("figure.approximate", money.amount(value, UNIT))
                    : words.text("exit.with-bounds", money.amount(value, UNIT), interval))
        .orElseGet(() -> money.amount(interval, UNIT));
  }

  private String absence(Cell cell) {
    return cell.absence().map(why -> words.text("exit.absence." + why)).orElse("");
  }
}
