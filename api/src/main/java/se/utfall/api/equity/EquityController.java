package se.utfall.api.equity;

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
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;

/** Equity step by step. */
@Controller("/api/v1/finance/equity")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class EquityController {
  private final Reader reader;
  private final EquityReader equity;

  EquityController(Reader reader, EquityReader equity) {
    this.reader = reader;
    this.equity = equity;
  }

  @Get
  HttpResponse<?> equity(HttpRequest<?> request) {
    Query query = Query.of(request, "organisation", "year", "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          EquityAccount account = equity.read(reading, query);
          EquitySteps steps = new EquitySteps(account.followed());
          return Body.json(
              EquityAnswer.of(query.page(account.rows(), steps::step), account, Words.of(request)));
        });
  }
}
