package se.utfall.api.exitprogramme;

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
import se.utfall.api.exitprogramme.ExitProgrammeReader.Years;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;

/** The yearly account of the exit programme, for programs and as a page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ExitProgrammeController {
  private static final String[] PARAMETERS = {"from", "to", "asOf", "lang"};

  private final Reader reader;
  private final ExitProgrammeReader programme;
  private final SourceWords.Titles titles;
  private final Templates templates;

  ExitProgrammeController(
      Reader reader,
      ExitProgrammeReader programme,
      SourceWords.Titles titles,
      Templates templates) {
    this.reader = reader;
    this.programme = programme;
    this.titles = titles;
    this.templates = templates;
  }

  @Get("/api/v1/reports/exit-programme")
  @Produces(MediaType.ALL)
  HttpResponse<?> account(HttpRequest<?> request) {
    Query query = Query.of(request, PARAMETERS);
    Years years = YearsQuery.of(query);
    return reader.answer(
        request,
        query.asOf(),
        reading ->
            Body.json(ExitProgrammeAnswer.of(programme.read(reading, years), Words.of(request))));
  }

  @Get("/avhopp")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, PARAMETERS);
    Years years = YearsQuery.of(query);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .financeExitProgramme(
                        frame,
                        new ExitProgrammePageMaking(
                                frame.words(), titles.read(reading, frame.words()))
                            .page(
                                AsOfWords.of(frame.words(), reading),
                                programme.read(reading, years)))
                    .render()));
  }
}
