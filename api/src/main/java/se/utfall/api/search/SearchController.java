package se.utfall.api.search;

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
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;

/** Search, for people and for programs. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class SearchController {
  private static final String[] PARAMETERS = {"q", "kind", "page", "size", "asOf", "lang"};

  private final Reader reader;
  private final Search search;
  private final Templates templates;

  SearchController(Reader reader, Search search, Templates templates) {
    this.reader = reader;
    this.search = search;
    this.templates = templates;
  }

  @Get("/api/v1/search")
  @Produces(MediaType.ALL)
  HttpResponse<?> answer(HttpRequest<?> request) {
    Query query = Query.of(request, PARAMETERS);
    query.required("q");
    String question = Question.of(query);
    Optional<String> kind = Question.kind(query);
    Frame frame = Frame.of(request);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Found found = search.read(reading, question, frame.words());
          return Body.json(
              SearchAnswer.of(query.page(found.of(kind), new HitWords(frame)::of), found));
        });
  }

  @Get("/sok")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, PARAMETERS);
    String question = Question.of(query);
    Optional<String> kind = Question.kind(query);
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          Found found = search.read(reading, question, frame.words());
          return HttpResponse.ok(
              templates
                  .searchSearch(
                      frame,
                      new SearchPages(frame, question, kind)
                          .of(
                              AsOfWords.of(frame.words(), reading),
                              found,
                              query.page(found.of(kind), new HitWords(frame)::of)))
                  .render());
        });
  }
}
