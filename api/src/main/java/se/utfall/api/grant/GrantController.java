package se.utfall.api.grant;

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
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;

/** Grants and central items, for programs and as a page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class GrantController {
  private final Reader reader;
  private final GrantReader grants;
  private final SourceWords.Titles titles;
  private final Templates templates;

  GrantController(
      Reader reader, GrantReader grants, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.grants = grants;
    this.titles = titles;
    this.templates = templates;
  }

  @Get("/api/v1/finance/grants")
  @Produces(MediaType.ALL)
  HttpResponse<?> grants(HttpRequest<?> request) {
    Query query = Query.of(request, "organisation", "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Grants found = grants.read(reading, query);
          return Body.json(
              GrantAnswer.of(
                  query.page(found.grants(), GrantAnswer::item), found, Words.of(request)));
        });
  }

  @Get("/ekonomi/bidrag")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "organisation", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .financeGrants(
                        frame,
                        new GrantPageMaking(frame.words(), titles.read(reading, frame.words()))
                            .page(
                                AsOfWords.of(frame.words(), reading),
                                query.text("asOf").orElse(""),
                                query.text("organisation").orElse(""),
                                grants.read(reading, query)))
                    .render()));
  }
}
