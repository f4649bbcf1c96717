package se.utfall.api.programme;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.function.Function;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.query.Query;
import se.utfall.db.programme.ProgrammeRepository;

/** Programme answers and their scales. */
@Controller("/api/v1/programme")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProgrammeController {
  private final Reader reader;
  private final ProgrammeRepository programme;

  ProgrammeController(Reader reader, ProgrammeRepository programme) {
    this.reader = reader;
    this.programme = programme;
  }

  @Get
  HttpResponse<?> answers(HttpRequest<?> request) {
    Query query = Query.of(request, "plan", "board", "survey", "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading ->
            Body.json(
                query.page(
                    programme.answers(reading.revision()).stream()
                        .filter(row -> query.text("plan").map(row.plan()::equals).orElse(true))
                        .filter(row -> query.text("board").map(row.board()::equals).orElse(true))
                        .filter(row -> query.text("survey").map(row.survey()::equals).orElse(true))
                        .toList(),
                    Function.identity())));
  }

  @Get("/scales")
  HttpResponse<?> scales(HttpRequest<?> request) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading ->
            Body.json(query.page(programme.scales(reading.revision()), Function.identity())));
  }
}
