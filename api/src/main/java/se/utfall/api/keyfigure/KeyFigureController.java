package se.utfall.api.keyfigure;

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
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.money.Books;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Key figures of organisations, for programs and as a page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class KeyFigureController {
  private final Reader reader;
  private final KeyFigureReader figures;
  private final SourceWords.Titles titles;
  private final Templates templates;

  KeyFigureController(
      Reader reader, KeyFigureReader figures, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.figures = figures;
    this.titles = titles;
    this.templates = templates;
  }

  @Get("/api/v1/finance/key-figures")
  @Produces(MediaType.ALL)
  HttpResponse<?> figures(HttpRequest<?> request) {
    Query query = Query.of(request, "organisation", "page", "size", "asOf", "lang");
    Words words = Words.of(request);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Found found = found(reading, query, words);
          return Body.json(
              query.page(
                  found.wanted().map(List::of).orElse(found.all()),
                  one -> KeyFigureAnswer.of(one, words)));
        });
  }

  @Get("/ekonomi/nyckeltal")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "organisation", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          Found found = found(reading, query, frame.words());
          return HttpResponse.ok(
              templates
                  .financeKeyFigures(
                      frame,
                      new KeyFigurePageMaking(frame.words(), titles.read(reading, frame.words()))
                          .page(
                              AsOfWords.of(frame.words(), reading),
                              query.text("asOf").orElse(""),
                              found.all(),
                              found.wanted().or(() -> found.all().stream().findFirst())))
                  .render());
        });
  }

  private record Found(List<OrganisationFigures> all, Optional<OrganisationFigures> wanted) {}

  private Found found(Reading reading, Query query, Words words) {
    Books books = figures.books(reading);
    Optional<String> wanted = OrganisationChoice.of(query, books);
    List<OrganisationFigures> all = figures.read(reading, books, words);
    return new Found(
        all,
        wanted.map(
            name ->
                all.stream()
                    .filter(one -> one.organisation().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            ProblemException.notFound(
                                "There are no key figures of '" + name + "'."))));
  }
}
