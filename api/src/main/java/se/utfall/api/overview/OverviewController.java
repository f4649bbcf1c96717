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
import java.time.Instant;
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.db.visit.VisitRepository;
import se.utfall.db.visit.VisitRepository.VisitRow;

/** The first page. */
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class OverviewController {
  private final Reader reader;
  private final OverviewUse overview;
  private final VisitRepository visits;
  private final Templates templates;

  OverviewController(
      Reader reader, OverviewUse overview, VisitRepository visits, Templates templates) {
    this.reader = reader;
    this.overview = overview;
    this.visits = visits;
    this.templates = templates;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> overview(HttpRequest<?> request, Frame frame) {
    OverviewQuery query = OverviewQuery.of(request);
    Optional<Instant> lastVisit = frame.caller().name().map(visits::note).map(VisitRow::beforeAt);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .overviewOverview(
                        frame, overview.read(reading, query, frame.words(), lastVisit))
                    .render()));
  }
}
