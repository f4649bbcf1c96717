package se.utfall.api.equity;

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
import se.utfall.api.answer.Reader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;

/** The page of equity. */
@Controller("/ekonomi/eget-kapital")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class EquityPageController {
  private final Reader reader;
  private final EquityReader equity;
  private final SourceWords.Titles titles;
  private final Templates templates;

  EquityPageController(
      Reader reader, EquityReader equity, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.equity = equity;
    this.titles = titles;
    this.templates = templates;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "organisation", "year", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          EquityPage page =
              new EquityPageMaking(
                      frame.words(),
                      titles.read(reading, frame.words()),
                      equity.read(reading, query))
                  .page(AsOfWords.of(frame.words(), reading), query.text("asOf").orElse(""));
          return HttpResponse.ok(templates.financeEquity(frame, page).render());
        });
  }
}
