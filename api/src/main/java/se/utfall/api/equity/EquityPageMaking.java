package se.utfall.api.equity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.api.equity.EquityAccount.Closing;
import se.utfall.api.equity.EquityPage.Choice;
import se.utfall.api.equity.EquityPage.Step;
import se.utfall.api.equity.EquityPage.Year;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.words.Words;
import se.utfall.db.finance.EquityRow;

/** Puts the account of equity into the words of its page. */
final class EquityPageMaking {
  private static final Set<Kind> LEVELS =
      EnumSet.of(Kind.DECIDED_LEVEL, Kind.RECOMMENDED_LOW, Kind.RECOMMENDED_HIGH);

  private final Words words;
  private final MoneyWords money;
  private final SourceWords sources;
  private final EquityAccount account;

  EquityPageMaking(Words words, SourceWords sources, EquityAccount account) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.sources = sources;
    this.account = account;
  }

  EquityPage page(String asOf, String moment) {
    List<EquityRow> rows = account.year().map(this::rows).orElse(List.of());
    return new EquityPage(
        asOf,
        account.year().map(year -> year.organisation() + " " + year.period()).orElse(""),
        account
            .year()
            .map(new EquitySentence(words)::of)
            .orElseGet(
                () ->
                    words.text(
                        account.organisation().isPresent() ? "equity.none.of" : "equity.none",
                        account.organisation().orElse(""))),
        rows.stream().filter(row -> !isLevel(row)).map(this::step).toList(),
        rows.stream().filter(EquityPageMaking::isLevel).map(this::step).toList(),
        years(),
        account.closings().stream()
            .map(closing -> sources.of(closing.source(), closing.section()))
            .distinct()
            .toList(),
        rows.stream().findFirst().map(row -> sources.of(row.source(), row.section())).orElse(""),
        account
            .year()
            .filter(
                year -> year.printedClosing().isPresent() && EquitySteps.opening(year).isPresent())
            .map(
                year ->
                    picture(
                        "waterfall",
                        Optional.of(year.period()),
                        new EquitySentence(words).of(year),
                        moment)),
        Optional.of(account.closings())
            .filter(ends -> ends.size() > 1 && account.year().isPresent())
            .map(ends -> picture("trend", Optional.empty(), course(ends), moment)),
        new Choice(
            account.organisations(),
            account.organisation().orElse(""),
            account.years(),
            account.year().map(EquityYear::period).orElse(""),
            moment));
  }

  private ShownPicture picture(
      String kind, Optional<String> period, String alternative, String moment) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("organisation", account.organisation().orElse(""));
    parameters.put("kind", kind);
    period.ifPresent(year -> parameters.put("period", year));
    return ShownPicture.of(
            "/charts/finance/equity",
            parameters,
            ShownPicture.Size.USUAL,
            words.text("equity.picture." + kind),
            alternative)
        .with(new Onward(Optional.of(moment).filter(asOf -> !asOf.isEmpty()), words.language()));
  }

  private String course(List<Closing> ends) {
    return words.text(
        "equity.years.alternative",
        account.organisation().orElse(""),
        ends.stream()
            .map(end -> words.text("equity.year-end", end.period(), money.number(end.amount())))
            .collect(Collectors.joining("; ")));
  }

  private List<EquityRow> rows(EquityYear year) {
    return account.rows().stream()
        .filter(row -> row.organisation().equals(year.organisation()))
        .filter(row -> row.period().equals(year.period()))
        .toList();
  }

  private static boolean isLevel(EquityRow row) {
    return LEVELS.contains(Kind.parse(row.kind()));
  }

  private Step step(EquityRow row) {
    Optional<BigDecimal> computed = new EquitySteps(account.followed()).computed(row);
    return new Step(
        row.step(),
        money.number(row.amountMnkr()),
        computed.map(money::number).orElse(""),
        computed
            .map(amount -> row.amountMnkr().subtract(amount))
            .filter(difference -> difference.signum() != 0)
            .map(difference -> words.text("equity.apart", money.number(difference.abs())))
            .orElse(""),
        Optional.ofNullable(row.note()).orElse(""),
        EquitySteps.SUMS.contains(EquityStep.Kind.parse(row.kind())));
  }

  private List<Year> years() {
    List<Closing> closings = account.closings();
    return IntStream.range(0, closings.size())
        .mapToObj(
            i ->
                new Year(
                    closings.get(i).period(),
                    money.number(closings.get(i).amount()),
                    i == 0 ? "" : change(closings.get(i - 1), closings.get(i))))
        .toList();
  }

  private String change(Closing from, Closing to) {
    BigDecimal change = to.amount().subtract(from.amount());
    return money.signed(change, Math.max(0, change.scale()));
  }
}
