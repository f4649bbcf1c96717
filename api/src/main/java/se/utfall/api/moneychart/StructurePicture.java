package se.utfall.api.moneychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.composition.Composition;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.figures.Csv;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.Structure;

/** What a sum consists of in one period, the largest part first. */
record StructurePicture(Scope scope, Cells cells) {

  Made of(MoneyChartQuery query) {
    Optional<MoneyLine> sum = sum(query);
    List<String> known = scope.periods(line -> isPart(line, sum), Scenario.OUTCOME);
    Scenario scenario = known.isEmpty() ? Scenario.FORECAST : Scenario.OUTCOME;
    String period =
        scope.period(
            query, known.isEmpty() ? scope.periods(line -> isPart(line, sum), scenario) : known);
    Column column = new Column(scenario, period);
    Composition parts =
        sum.map(line -> Composition.of(scope.table(), line, column))
            .orElseGet(() -> Composition.ofAll(scope.lines(), column));
    if (parts.parts().isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    return new Made(
        ChartKind.STRUCTURE,
        new Structure(
            parts.parts().stream().map(this::part).toList(),
            se.utfall.charts.spec.Scenario.valueOf(scenario.name())),
        new MoneySentences(scope, cells)
            .ofParts(period, parts, sum.flatMap(line -> line.amount(column))),
        scope.name(cells.words()),
        subtitle(sum, column),
        said(parts),
        csv(parts, column),
        parts.parts().stream().map(one -> scope.name(one.line())).toList(),
        List.of(period),
        parts.parts().stream().map(Composition.Part::amount).toList());
  }

  /**
   * The sum that is asked for; else what is spent, because a result has no parts in that sense;
   * else what the lines lead to.
   */
  private Optional<MoneyLine> sum(MoneyChartQuery query) {
    Optional<MoneyLine> sum =
        query.line().isPresent()
            ? scope.main(query)
            : costs().or(() -> scope.main(query).filter(scope::isSum));
    if (query.line().isPresent() && sum.filter(scope::isSum).isEmpty()) {
      throw ProblemException.badRequest(
          "parameter 'line'",
          "is '"
              + query.line().get()
              + "', which has no parts; sums are: "
              + scope.names(scope::isSum));
    }
    return sum;
  }

  private Optional<MoneyLine> costs() {
    return scope.organisation().isEmpty()
        ? Optional.empty()
        : scope.lines().stream()
            .filter(line -> line.kind() == LineKind.COST)
            .filter(
                line ->
                    scope.isSum(line)
                        && scope.table().parts(line).stream()
                            .allMatch(part -> part.kind() == LineKind.COST))
            .findFirst();
  }

  private static boolean isPart(MoneyLine line, Optional<MoneyLine> sum) {
    return sum.map(it -> line.parent().filter(it.name()::equals).isPresent()).orElse(true);
  }

  private Part part(Composition.Part part) {
    return new Part(scope.name(part.line()), cells.cell(part.amount()), cells.share(part.share()));
  }

  private String subtitle(Optional<MoneyLine> sum, Column column) {
    String scenario = text("scenario." + column.scenario().name());
    return text(
        "subtitle",
        scope.name(cells.words()),
        sum.map(line -> text("line-of", line.name(), scope.table().title()))
            .orElse(scope.table().title()),
        cells.unitWord(),
        text("shows-parts", cells.period(column.period()), scenario));
  }

  private List<String> said(Composition parts) {
    List<String> said = new ArrayList<>();
    said.add(
        text(
            "said.parts",
            String.join(
                "; ",
                parts.parts().stream()
                    .map(
                        one ->
                            text(
                                "said.step",
                                scope.name(one.line()),
                                one.share()
                                    .toOptional()
                                    .map(
                                        share ->
                                            text(
                                                "said.share",
                                                cells.label(one.amount()),
                                                cells.share(one.share()).label()))
                                    .orElse(cells.label(one.amount()))))
                    .toList())));
    parts.parts().stream()
        .flatMap(one -> one.share().whyWithheld().stream())
        .filter(reason -> reason != Reason.ZERO_BASE)
        .findFirst()
        .ifPresent(reason -> said.add(text("no-share." + reason)));
    return said;
  }

  private String csv(Composition parts, Column column) {
    Csv csv =
        new Csv(
            "organisation", "line", "period", "scenario", "amount", "certainty", "unit", "share");
    for (Composition.Part one : parts.parts()) {
      PrintedAmount amount = one.amount();
      csv.row(
          one.line().organisation(),
          one.line().name(),
          column.period(),
          column.scenario().name().toLowerCase(Locale.ROOT),
          amount.value(),
          amount.certainty().name().toLowerCase(Locale.ROOT),
          cells.unit().code(),
          one.share().toOptional().orElse(null));
    }
    return csv.text();
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
