package se.utfall.api.reconciliation;

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
import java.util.Optional;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.money.BooksReader;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/** What does not agree in print, for programs. */
@Controller("/api/v1/finance/reconciliation")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ReconciliationController {
  private final Reader reader;
  private final BooksReader books;

  ReconciliationController(Reader reader, BooksReader books) {
    this.reader = reader;
    this.books = books;
  }

  @Get
  HttpResponse<?> reconciliation(HttpRequest<?> request) {
    Query query = Query.of(request, "period", "asOf", "lang");
    Optional<Period> period = query.period("period");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Findings findings = Findings.of(books.read(reading), Words.of(request));
          findings.periods().require(period);
          return Body.json(findings.answer(period));
        });
  }
}
