package se.utfall.api.overview;

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
import se.utfall.api.page.Frame;

/** The page of all that has changed since a moment. */
@Controller("/andringar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ChangesController {
  private final Reader reader;
  private final OverviewUse overview;
  private final Templates templates;

  ChangesController(Reader reader, OverviewUse overview, Templates templates) {
    this.reader = reader;
    this.overview = overview;
    this.templates = templates;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> changes(HttpRequest<?> request, Frame frame) {
    ChangesQuery query = ChangesQuery.of(request);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .overviewAllChanges(frame, overview.changes(reading, query, frame.words()))
                    .render()));
  }
}
