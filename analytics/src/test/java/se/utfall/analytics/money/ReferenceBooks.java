package se.utfall.analytics.money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;

/**
 * The printed figures of the reference year, read from the files that the store is first filled
 * with.
 */
public final class ReferenceBooks {
  private static final Path FILES = Path.of("../db/src/main/resources/reference");

  private ReferenceBooks() {}

  /** As printed. */
  public static Books read() {
    return new Books(tables(), organisations(), rules(), equity(), claims(), figures());
  }

  private static List<MoneyTable> tables() {
    Map<String, List<MoneyLine>> lines = new LinkedHashMap<>();
    for (var file : List.of("finance.csv", "finance-balance.csv", "finance-central.csv")) {
      for (var row : rows(file)) {
        lines.computeIfAbsent(row.get("table"), table -> new ArrayList<>()).add(line(row));
      }
    }
    for (var row : rows("finance-costs.csv")) {
      lines.computeIfAbsent(row.get("table"), table -> new ArrayList<>()).add(cost(row));
    }
    return rows("finance-tables.csv").stream()
        .map(
            row ->
                new MoneyTable(
                    row.get("table"),
                    row.get("title"),
                    MoneyUnit.parse(row.get("unit_of_money")),
                    signs(row),
                    lines.getOrDefault(row.get("table"), List.of())))
        .toList();
  }

  private static SignConvention signs(Map<String, String> row) {
    return new SignConvention(
        text(row, "deviation").map(SignConvention.Subtraction::parse),
        text(row, "costs_printed_as").map(SignConvention.Sign::parse),
        text(row, "credit_side_printed_as").map(SignConvention.Sign::parse));
  }

  private static MoneyLine line(Map<String, String> row) {
    Map<Column, PrintedAmount> amounts = new LinkedHashMap<>();
    row.forEach(
        (header, text) -> {
          if (header.matches("(bokslut|budget|avvikelse)_.*") && !text.isEmpty()) {
            amounts.put(Column.parse(header), amount(text, row));
          }
        });
    return new MoneyLine(
        row.get("organisation"),
        row.get("line"),
        LineKind.parse(row.get("line_kind")),
        text(row, "parent_line"),
        amounts);
  }

  private static MoneyLine cost(Map<String, String> row) {
    var certainty =
        row.get("qualifier").equals("approximate")
            ? PrintedAmount.Certainty.ABOUT
            : PrintedAmount.Certainty.PRINTED;
    var value = number(row.get("amount"));
    return new MoneyLine(
        row.get("organisation"),
        row.get("line"),
        LineKind.parse(row.get("line_kind")),
        text(row, "parent_line"),
        Map.of(
            new Column(Scenario.OUTCOME, row.get("period")),
            new PrintedAmount(value, 0, certainty, row.get("source"), text(row, "section"))));
  }

  private static List<Organisation> organisations() {
    return rows("organisations.csv").stream()
        .map(
            row ->
                new Organisation(
                    row.get("organisation"),
                    text(row, "parent"),
                    text(row, "aliases").stream().toList()))
        .toList();
  }

  private static List<Rule> rules() {
    return rows("reconciliation-rules.csv").stream()
        .map(
            row ->
                new Rule(
                    row.get("rule"),
                    row.get("kind"),
                    new Rule.Side(row.get("table"), row.get("organisation"), row.get("line")),
                    new Rule.Side(
                        row.get("equals_table"),
                        row.get("equals_organisation"),
                        row.get("equals_line")),
                    number(row.get("factor"))))
        .toList();
  }

  private static List<EquityStep> equity() {
    return rows("equity.csv").stream()
        .map(
            row ->
                new EquityStep(
                    row.get("organisation"),
                    row.get("period"),
                    EquityStep.Kind.parse(row.get("kind")),
                    row.get("step"),
                    amount(row.get("amount_mnkr"), row)))
        .toList();
  }

  private static List<Claim> claims() {
    return rows("statements-in-text.csv").stream()
        .map(
            row ->
                new Claim(
                    row.get("claim"),
                    row.get("organisation"),
                    row.get("subject"),
                    row.get("period"),
                    row.get("unit"),
                    amount(row.get("amount"), row)))
        .toList();
  }

  private static List<NamedFigure> figures() {
    return rows("observations.csv").stream()
        .filter(row -> row.get("indicator").equals("ARSARBETARE"))
        .map(
            row ->
                new NamedFigure(
                    "ARSARBETARE",
                    "Årsarbetare",
                    row.get("member"),
                    row.get("period"),
                    "årsarbetare",
                    half(number(row.get("value"))),
                    row.get("source"),
                    text(row, "section")))
        .toList();
  }

  private static Bounded half(BigDecimal value) {
    return PrintedAmount.of(value, "", Optional.empty()).interval();
  }

  private static PrintedAmount amount(String text, Map<String, String> row) {
    return PrintedAmount.of(number(text), row.get("source"), text(row, "section"));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[\\s\u00a0]", "").replace(',', '.'));
  }

  private static Optional<String> text(Map<String, String> row, String header) {
    return Optional.ofNullable(row.get(header)).filter(text -> !text.isEmpty());
  }

  private static List<Map<String, String>> rows(String file) {
    try (Stream<String> lines = Files.lines(FILES.resolve(file), StandardCharsets.UTF_8)) {
      var all = lines.map(line -> line.replace("\uFEFF", "")).toList();
      var headers = all.get(0).split(";", -1);
      return all.stream().skip(1).map(line -> row(headers, line.split(";", -1))).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Map<String, String> row(String[] headers, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i++) {
      row.put(headers[i], cells[i]);
    }
    return row;
  }
}
