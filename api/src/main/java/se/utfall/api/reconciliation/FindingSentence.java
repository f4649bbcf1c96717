package se.utfall.api.reconciliation;

import java.util.List;
import java.util.Locale;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.analytics.reconciliation.Discrepancy.Fault;
import se.utfall.analytics.reconciliation.Identity;
import se.utfall.analytics.reconciliation.Unjudged;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** Says what does not agree, where, and by how much at least. */
final class FindingSentence {
  private final Words words;
  private final MoneyWords money;
  private final Books books;

  FindingSentence(Words words, Books books) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.books = books;
  }

  String of(Discrepancy finding) {
    String said =
        finding.kind() == Identity.Kind.CLAIM ? claim(finding) : place(finding) + printed(finding);
    return Words.capital(said) + rest(finding);
  }

  /** Why a rule or claim was not applied. */
  String of(Unjudged unjudged) {
    return words.text(
        "reconciliation.unjudged." + unjudged.reason().name().toLowerCase(Locale.ROOT),
        unjudged.code(),
        unjudged.named());
  }

  /** "SLK, Resultat, bokslut 2021". */
  String place(Cell cell) {
    return words.text(
        "reconciliation.place", cell.organisation(), cell.line(), money.column(cell.column()));
  }

  private String place(Discrepancy finding) {
    return place(finding.at()) + ": ";
  }

  private String printed(Discrepancy finding) {
    String amount = money.amount(finding.printed(), finding.unit());
    String others = others(finding);
    return switch (finding.fault()) {
      case SIGN ->
          words.text("reconciliation.sign", amount, others, money.interval(finding.allowed()));
      case PRINTED_DIFFERENTLY ->
          words.text(
              "reconciliation.differently",
              amount,
              title(finding.at().table()),
              against(finding.against().get(0)),
              title(finding.against().get(0).cell().table()));
      case AMOUNT, UNIT ->
          finding.kind() == Identity.Kind.SAME_FIGURE
              ? words.text(
                  "reconciliation.same",
                  amount,
                  title(finding.at().table()),
                  against(finding.against().get(0)),
                  title(finding.against().get(0).cell().table()))
              : words.text(
                  "reconciliation.amount", amount, others, money.interval(finding.allowed()));
    };
  }

  /** What the figure is held against, as the subject of "ger". */
  private String others(Discrepancy finding) {
    return switch (finding.kind()) {
      case DEVIATION, EQUITY_ROLL_FORWARD -> named(finding.against());
      case SUM, ORGANISATION_SUM ->
          finding.fault() == Fault.SIGN
                  && finding.against().stream().anyMatch(one -> one.coefficient().signum() < 0)
              ? words.text("reconciliation.others")
              : words.text(
                  "reconciliation." + (finding.kind() == Identity.Kind.SUM ? "parts" : "children"));
      case CROSS_TABLE_SUM ->
          words.text("reconciliation.lines", title(finding.against().get(0).cell().table()));
      case SAME_FIGURE, CLAIM ->
          words.text("reconciliation.table", title(finding.against().get(0).cell().table()));
    };
  }

  private String named(List<Discrepancy.Against> against) {
    return money.listed(against.stream().map(this::named).toList());
  }

  /** A column of the same line by its scenario, a step by its name. */
  private String named(Discrepancy.Against one) {
    Column column = one.cell().column();
    String name =
        isTable(one.cell())
            ? words.text("reconciliation.column." + column.scenario().code())
            : one.cell().line();
    return name + " " + money.number(one.printed());
  }

  private String against(Discrepancy.Against one) {
    return money.amount(one.printed(), one.unit());
  }

  private String claim(Discrepancy finding) {
    String period = new PeriodWords(words).label(Period.parse(finding.at().column().period()));
    String place =
        words.text(
            "reconciliation.place", finding.at().organisation(), finding.at().line(), period);
    String key = "reconciliation.claim." + finding.fault().name().toLowerCase(Locale.ROOT);
    return place
        + ": "
        + words.text(key, money.amount(finding.printed(), finding.unit()), tables(finding));
  }

  private String tables(Discrepancy finding) {
    return switch (finding.against().size()) {
      case 0 -> words.text("reconciliation.claim.indicator", money.interval(finding.allowed()));
      case 1 -> words.text("reconciliation.claim.table", against(finding.against().get(0)));
      default ->
          words.text(
              "reconciliation.claim.tables",
              money.listed(
                  finding.against().stream()
                      .map(
                          one ->
                              money.number(one.printed())
                                  + " ("
                                  + money.column(one.cell().column())
                                  + ")")
                      .toList()),
              money.interval(finding.allowed()));
    };
  }

  private String rest(Discrepancy finding) {
    StringBuilder rest = new StringBuilder();
    if (finding.fault() == Fault.AMOUNT && finding.cause().isEmpty()) {
      finding
          .difference()
          .ifPresent(
              difference ->
                  rest.append(' ')
                      .append(
                          words.text(
                              "reconciliation.difference",
                              money.amount(difference.stripTrailingZeros(), finding.unit()))));
    }
    if (finding.fault() == Fault.UNIT) {
      rest.append(' ').append(words.text("reconciliation.unit"));
    }
    finding
        .cause()
        .ifPresent(
            cell -> rest.append(' ').append(words.text("reconciliation.cause", place(cell))));
    return rest.toString();
  }

  private boolean isTable(Cell cell) {
    return books.table(cell.table()).isPresent();
  }

  private String title(String table) {
    return books.table(table).map(MoneyTable::title).orElse(words.text("reconciliation.equity"));
  }
}
