package se.utfall.api.gvi;

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
import se.utfall.api.charts.Look;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;

/** The page of the intervention. */
@Controller("/gvi")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class GviController {
  private final Reader reader;
  private final GviUse gvi;
  private final Templates templates;

  GviController(Reader reader, GviUse gvi, Templates templates) {
    this.reader = reader;
    this.gvi = gvi;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .gviPage(frame, gvi.page(reading, Look.of(query), frame.onward()))
                    .render()));
  }
}
