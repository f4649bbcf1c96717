package se.utfall.api.programme;

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
import java.util.function.Function;
import java.util.function.Predicate;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.AnswerRow;

/** Programme answers and their scales. */
@Controller("/api/v1/programme")
@Produces(MediaType.ALL)
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
        reading -> {
          List<AnswerRow> all = programme.answers(reading.revision());
          Predicate<AnswerRow> wanted =
              having(query, "plan", all, AnswerRow::plan)
                  .and(having(query, "board", all, AnswerRow::board))
                  .and(having(query, "survey", all, AnswerRow::survey));
          return Body.json(query.page(all.stream().filter(wanted).toList(), Function.identity()));
        });
  }

  private static Predicate<AnswerRow> having(
      Query query, String name, List<AnswerRow> all, Function<AnswerRow, String> column) {
    Optional<String> wanted = query.words(name);
    if (wanted.isPresent() && all.stream().map(column).noneMatch(wanted.get()::equals)) {
      throw ProblemException.notFound("There is no " + name + " '" + wanted.get() + "'.");
    }
    return row -> wanted.map(column.apply(row)::equals).orElse(true);
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
