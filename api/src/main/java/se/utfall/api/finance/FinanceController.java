package se.utfall.api.finance;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.TableRow;
import se.utfall.db.revision.Reading;

/** Money as printed. */
@Controller("/api/v1/finance")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class FinanceController {
  private static final String[] LIST = {"page", "size", "asOf", "lang"};

  private final Reader reader;
  private final FinanceRepository finance;
  private final SourceWords.Titles titles;
  private final TableReader tables;

  FinanceController(
      Reader reader, FinanceRepository finance, SourceWords.Titles titles, TableReader tables) {
    this.reader = reader;
    this.finance = finance;
    this.titles = titles;
    this.tables = tables;
  }

  @Get("/tables")
  HttpResponse<?> tables(HttpRequest<?> request) {
    Query query = Query.of(request, LIST);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          List<CostRow> costs = finance.costs(reading.revision());
          return Body.json(
              query.page(
                  finance.tables(reading.revision()),
                  row ->
                      TableSummary.of(
                          row, finance.amounts(reading.revision(), row.financeTable()), costs)));
        });
  }

  @Get("/tables/{table}")
  HttpResponse<?> table(HttpRequest<?> request, String table) {
    Query query = Query.of(request, "organisation", "source", "format", "asOf", "lang");
    TableForm form = TableForm.of(query);
    TableChoice choice = TableChoice.of(query);
    return reader.answer(
        request,
        query.asOf(),
        reading ->
            form.of(
                tables.read(reading, tables.books(reading), table, choice),
                new TableWords(Words.of(request), titles.read(reading, Words.of(request))),
                reading));
  }

  @Get("/costs")
  HttpResponse<?> costs(HttpRequest<?> request) {
    Query query = Query.of(request, "table", "page", "size", "asOf", "lang");
    Optional<String> table = query.text("table");
    return list(
        request,
        query,
        reading -> {
          table.ifPresent(code -> requireTable(reading, code));
          return finance.costs(reading.revision()).stream()
              .filter(row -> table.map(row.financeTable()::equals).orElse(true))
              .map(Cost::of)
              .toList();
        });
  }

  @Get("/claims")
  HttpResponse<?> claims(HttpRequest<?> request) {
    Query query = Query.of(request, LIST);
    return list(request, query, reading -> finance.claims(reading.revision()));
  }

  @Get("/organisations")
  HttpResponse<?> organisations(HttpRequest<?> request) {
    Query query = Query.of(request, LIST);
    return list(request, query, reading -> finance.organisations(reading.revision()));
  }

  @Get("/reconciliation-rules")
  HttpResponse<?> rules(HttpRequest<?> request) {
    Query query = Query.of(request, LIST);
    return list(request, query, reading -> finance.rules(reading.revision()));
  }

  private <T> HttpResponse<?> list(
      HttpRequest<?> request, Query query, Function<Reading, List<T>> rows) {
    return reader.answer(
        request,
        query.asOf(),
        reading -> Body.json(query.page(rows.apply(reading), Function.identity())));
  }

  private void requireTable(Reading reading, String code) {
    if (finance.tables(reading.revision()).stream()
        .map(TableRow::financeTable)
        .noneMatch(code::equals)) {
      throw ProblemException.notFound("There is no table '" + code + "'.");
    }
  }
}
