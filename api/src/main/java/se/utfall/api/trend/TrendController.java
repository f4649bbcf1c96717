package se.utfall.api.trend;

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
import java.util.stream.Collectors;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;

/** The trend of one stored series. */
@Controller("/api/v1/analysis/trend")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class TrendController {
  private final Reader reader;
  private final SelectionReader selections;

  TrendController(Reader reader, SelectionReader selections) {
    this.reader = reader;
    this.selections = selections;
  }

  @Get
  HttpResponse<?> trend(HttpRequest<?> request) {
    Query query =
        Query.of(request, List.of("member"), "indicator", "area", "from", "to", "asOf", "lang");
    Selection selection = SelectionQuery.of(query.required("indicator"), query, false);
    Words words = Words.of(request);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Figures found = selections.selected(reading, selection);
          SeriesFigures one = only(found, selection);
          return Body.json(TrendAnswer.of(new TrendReader(words).read(found.indicator(), one)));
        });
  }

  private static SeriesFigures only(Figures found, Selection selection) {
    if (selection.isOpen()) {
      return found.headline().orElseThrow(TrendController::noSeries);
    }
    if (found.series().isEmpty()) {
      throw noSeries();
    }
    if (found.series().size() > 1) {
      throw ProblemException.badRequest(
          "parameters 'area' and 'member'",
          "leave "
              + found.series().size()
              + " series; the analysis takes one: "
              + found.series().stream()
                  .map(series -> (series.area() + " " + series.memberText()).strip())
                  .collect(Collectors.joining(" | ")));
    }
    return found.series().get(0);
  }

  private static ProblemException noSeries() {
    return ProblemException.notFound("There is no such series.");
  }
}
