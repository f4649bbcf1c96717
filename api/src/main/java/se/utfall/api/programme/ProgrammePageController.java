package se.utfall.api.programme;

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
import se.utfall.api.answer.Keep;
import se.utfall.api.answer.Reader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;
import se.utfall.db.revision.Reading;

/** The page of what boards answered on the strategies of the plans. */
@Controller("/uppfoljning")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProgrammePageController {
  private static final long MOST_BYTES = 4_000_000;

  private final Reader reader;
  private final ProgrammeRepository programme;
  private final SourceWords.Titles titles;
  private final Templates templates;
  private final Keep<ProgrammePage> kept = Keep.ofWords(MOST_BYTES);

  ProgrammePageController(
      Reader reader,
      ProgrammeRepository programme,
      SourceWords.Titles titles,
      Templates templates) {
    this.reader = reader;
    this.programme = programme;
    this.titles = titles;
    this.templates = templates;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "plan", "board", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          AnswerChoice wanted =
              new AnswerChoice(
                  query.text("plan"), query.text("board"), Optional.empty(), Optional.empty());
          ProgrammePage page =
              kept.get(
                  reading,
                  List.of(frame.words(), frame.onward(), wanted),
                  () -> made(reading, frame, wanted));
          return HttpResponse.ok(templates.programmeAnswers(frame, page).render());
        });
  }

  private ProgrammePage made(Reading reading, Frame frame, AnswerChoice wanted) {
    List<AnswerRow> all = programme.answers(reading.revision());
    wanted.requireAmong(all);
    return new ProgrammePageMaking(
            frame.words(), frame.onward(), all, programme.scales(reading.revision()), wanted)
        .page(AsOfWords.of(frame.words(), reading), titles.read(reading, frame.words()));
  }
}
