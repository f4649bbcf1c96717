package se.utfall.api.review;

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
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.deviation.Reviews;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.db.revision.Reading;

/** What is left to do about deviations: as a page, and for programs. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class FollowUpController {
  private final Reader reader;
  private final ReviewDesk desk;
  private final SourceWords.Titles titles;
  private final Templates templates;

  FollowUpController(
      Reader reader, ReviewDesk desk, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.desk = desk;
    this.titles = titles;
    this.templates = templates;
  }

  @Get("/api/v1/finance/follow-ups")
  @Produces(MediaType.ALL)
  HttpResponse<?> list(HttpRequest<?> request) {
    Query query = Query.of(request, "overdue", "page", "size", "lang");
    Optional<Boolean> overdue = query.flag("overdue");
    return reader.read(
        request,
        Optional.empty(),
        reading -> {
          Reviews known = desk.seenBy(reading).orElseThrow();
          return reader.answer(
              request,
              reading,
              String.join(
                  "\n",
                  reading.version(),
                  request.getUri().toString(),
                  known.mark(),
                  desk.today().toString()),
              () -> Body.json(query.page(wanted(reading, known, overdue), FollowUpItem::of)));
        });
  }

  @Get("/ekonomi/uppfoljning")
  @Produces(MediaType.TEXT_HTML)
  String page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          FollowUpPage page =
              desk.seenBy(reading)
                  .map(known -> wanted(reading, known, Optional.empty()))
                  .map(new FollowUpPages(frame.words(), titles.read(reading, frame.words()))::of)
                  .orElse(FollowUpPage.OF_THE_PAST);
          return templates.financeFollowUp(frame, page).render();
        });
  }

  private List<FollowUp> wanted(Reading reading, Reviews known, Optional<Boolean> overdue) {
    return desk.followUps(reading, desk.register(reading), known).all().stream()
        .filter(
            one ->
                overdue
                    .map(wanted -> wanted == (one.urgency() == FollowUp.Urgency.OVERDUE))
                    .orElse(true))
        .toList();
  }
}
