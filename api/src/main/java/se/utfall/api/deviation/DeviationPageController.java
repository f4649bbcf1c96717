package se.utfall.api.deviation;

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
import se.utfall.api.query.Query;

/** The deviations to go through, on screen and on paper. */
@Controller("/ekonomi")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class DeviationPageController {
  private static final int ROWS_ON_SCREEN = 60;

  private final Reader reader;
  private final DeviationReader deviations;
  private final ReviewReader reviews;
  private final Templates templates;

  DeviationPageController(
      Reader reader, DeviationReader deviations, ReviewReader reviews, Templates templates) {
    this.reader = reader;
    this.deviations = deviations;
    this.reviews = reviews;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request, Frame frame) {
    DeviationPage page = page(request, frame, ROWS_ON_SCREEN);
    return HttpResponse.ok(templates.financeDeviations(frame, page).render());
  }

  @Get("/avvikelser")
  HttpResponse<?> sheet(HttpRequest<?> request, Frame frame) {
    DeviationPage page = page(request, frame, Integer.MAX_VALUE);
    return HttpResponse.ok(templates.financeDeviationsSheet(frame, page).render());
  }

  private DeviationPage page(HttpRequest<?> request, Frame frame, int most) {
    Query query = Query.of(request, DeviationQuery.PARAMETERS);
    DeviationQuery asked = DeviationQuery.of(query);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            new DeviationPages(
                    frame.words(),
                    deviations.select(reading, asked),
                    query,
                    reviews.visibleTo(reading))
                .of(reading, query, most));
  }
}
