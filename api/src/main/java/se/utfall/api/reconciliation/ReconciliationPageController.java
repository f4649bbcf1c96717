package se.utfall.api.reconciliation;

import gg.jte.generated.precompiled.Templates;
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
import se.utfall.api.answer.Reader;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.db.period.Period;

/** The page of what does not agree in print. */
@Controller("/ekonomi/avstamning")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class ReconciliationPageController {
  private final Reader reader;
  private final BooksReader books;
  private final SourceWords.Titles titles;
  private final Templates templates;

  ReconciliationPageController(
      Reader reader, BooksReader books, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.books = books;
    this.titles = titles;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "period", "asOf", "lang");
    Optional<Period> period = query.period("period");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          Findings findings = Findings.of(books.read(reading), frame.words());
          findings.periods().require(period);
          return HttpResponse.ok(
              templates
                  .financeReconciliation(
                      frame,
                      AsOfWords.of(frame.words(), reading),
                      query.text("asOf").orElse(""),
                      ReconciliationPage.of(
                          findings, period, titles.read(reading, frame.words()), frame.words()))
                  .render());
        });
  }
}
