package se.utfall.api.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.deviation.Compared;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.SignConvention;
import se.utfall.api.deviation.DeviationWords;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.review.ReviewPage.Fact;
import se.utfall.api.review.ReviewPage.Form;
import se.utfall.api.review.ReviewPage.Printing;
import se.utfall.api.review.ReviewPage.Written;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.finance.TableRow;
import se.utfall.db.revision.Reading;

/** Makes the page of one deviation. */
final class ReviewPages {
  private final Words words;
  private final DeviationWords deviations;
  private final MoneyWords money;
  private final List<TableRow> tables;
  private final List<SourceRow> sources;

  ReviewPages(Words words, List<TableRow> tables, List<SourceRow> sources) {
    this.words = words;
    this.deviations = new DeviationWords(words);
    this.money = new MoneyWords(words);
    this.tables = tables;
    this.sources = sources;
  }

  ReviewPage of(Reading reading, Subject subject, Optional<Written> written, Optional<Form> form) {
    FoundDeviation found = subject.found();
    Deviation deviation = found.deviation();
    List<FoundDeviation> printings = subject.register().printings(found);
    return new ReviewPage(
        deviation.line(),
        String.join(
            ", ", deviation.organisation(), deviations.period(deviation.period()), place(found)),
        AsOfWords.of(words, reading),
        deviations.sentence(found),
        money.unit(deviation.unit().code()),
        facts(found),
        printings.size() > 1 ? printings.stream().map(this::printing).toList() : List.of(),
        source(found),
        written,
        form);
  }

  private List<Fact> facts(FoundDeviation found) {
    Deviation deviation = found.deviation();
    Compared compared = deviation.compared();
    List<Fact> facts = new ArrayList<>();
    compared.outcome().ifPresent(amount -> add(facts, "outcome", money.number(amount)));
    compared.forecast().ifPresent(amount -> add(facts, "forecast", money.number(amount)));
    add(facts, "budget", money.number(compared.budget()));
    add(facts, "deviation", signed(deviation.amount()));
    add(facts, "percent", percent(deviation));
    add(facts, "impact", deviations.impact(deviation));
    compared.printed().ifPresent(amount -> add(facts, "printed", printed(deviation, amount)));
    compared.previousYear().ifPresent(amount -> add(facts, "previous", money.number(amount)));
    add(facts, "kind", deviations.kind(deviation.kind()));
    return facts;
  }

  private void add(List<Fact> facts, String column, String text) {
    facts.add(new Fact(words.text("deviation.column." + column), text));
  }

  private String percent(Deviation deviation) {
    String mark = deviations.percentMark(deviation);
    String percent = deviations.percent(deviation);
    return mark.isEmpty() ? percent : words.text("review.percent.mark", percent, mark);
  }

  /** A table that subtracts the other way prints the other sign; that is said, not changed. */
  private String printed(Deviation deviation, BigDecimal amount) {
    boolean isTurned =
        tables.stream()
            .filter(table -> table.financeTable().equals(deviation.table()))
            .flatMap(table -> Optional.ofNullable(table.deviation()).stream())
            .map(SignConvention.Subtraction::parse)
            .anyMatch(SignConvention.Subtraction.BUDGET_MINUS_OUTCOME::equals);
    return isTurned ? words.text("review.printed.turned", signed(amount)) : signed(amount);
  }

  private Printing printing(FoundDeviation found) {
    Deviation deviation = found.deviation();
    return new Printing(
        place(found),
        money.unit(deviation.unit().code()),
        money.number(deviation.compared().measured()),
        money.number(deviation.compared().budget()),
        deviation.compared().printed().map(this::signed).orElse(""),
        source(found));
  }

  private String place(FoundDeviation found) {
    return deviations.place(
        found,
        tables.stream()
            .filter(table -> table.financeTable().equals(found.deviation().table()))
            .map(TableRow::title)
            .findFirst());
  }

  private String source(FoundDeviation found) {
    String title =
        sources.stream()
            .filter(row -> row.source().equals(found.source()))
            .map(SourceRow::title)
            .findFirst()
            .orElse(found.source());
    return found
        .section()
        .map(section -> words.text("review.source", title, section))
        .orElse(title);
  }

  private String signed(BigDecimal amount) {
    return money.signed(amount, Math.max(0, amount.scale()));
  }
}
