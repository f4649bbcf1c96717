package se.utfall.api.deviation;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** The deviations from budget, with their reviews for those who are logged in. */
@Controller("/api/v1/finance/deviations")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class DeviationController {
  private static final Map<String, String> FORMATS = Map.of("json", "json", "xlsx", "xlsx");

  private final Reader reader;
  private final DeviationReader deviations;
  private final ReviewReader reviews;

  DeviationController(Reader reader, DeviationReader deviations, ReviewReader reviews) {
    this.reader = reader;
    this.deviations = deviations;
    this.reviews = reviews;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request) {
    Query query =
        Query.of(
            request,
            Stream.concat(Stream.of(DeviationQuery.PARAMETERS), Stream.of("format", "page", "size"))
                .toArray(String[]::new));
    DeviationQuery asked = DeviationQuery.of(query);
    boolean isWorkbook = query.oneOf("format", FORMATS, "json").equals("xlsx");
    Words words = Words.of(request);
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          Optional<Reviews> seen = reviews.visibleTo(reading);
          DeviationSelection selection = deviations.select(reading, asked);
          return reader.answer(
              request,
              reading,
              mark(request, reading, seen),
              () ->
                  isWorkbook
                      ? workbook(selection, seen, words)
                      : Body.json(
                          query.page(selection.items(), found -> item(found, selection, seen))));
        });
  }

  /** What the answer is made from: the figures, the reviews and the question. */
  private static String mark(HttpRequest<?> request, Reading reading, Optional<Reviews> seen) {
    return String.join(
        "\n",
        List.of(
            reading.version(),
            reading.roles(),
            request.getUri().toString(),
            seen.map(Reviews::mark).orElse("")));
  }

  private static Object item(
      FoundDeviation found, DeviationSelection selection, Optional<Reviews> seen) {
    return seen.<Object>map(
            known ->
                DeviationItem.Reviewed.of(found, known.of(selection.register().identities(found))))
        .orElseGet(() -> DeviationItem.of(found));
  }

  private static Body workbook(DeviationSelection selection, Optional<Reviews> seen, Words words) {
    return Body.workbook(
        new DeviationWorkbook(words, selection, seen).bytes(),
        words.text("deviation.file") + ".xlsx");
  }
}
