package se.utfall.api.observations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Set;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.figures.CellVersionRow;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.period.Period;

/** Observations. */
@Controller("/api/v1/observations")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ObservationController {
  private static final Set<String> MADE = Set.of("json", "csv", "xlsx");
  private static final Set<String> LATER = Set.of("json-stat", "sdmx-csv");

  private final Reader reader;
  private final FigureReader figures;
  private final FigureRepository cells;
  private final SelectionReader selections;

  ObservationController(
      Reader reader, FigureReader figures, FigureRepository cells, SelectionReader selections) {
    this.reader = reader;
    this.figures = figures;
    this.cells = cells;
    this.selections = selections;
  }

  @Get
  HttpResponse<?> observations(HttpRequest<?> request) {
    Query query =
        Query.of(
            request,
            List.of("area", "member"),
            "indicator",
            "from",
            "to",
            "asOf",
            "format",
            "lang");
    Selection selection = SelectionQuery.of(query.required("indicator"), query, false);
    String format = format(query);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Figures found = selections.selected(reading, selection);
          return switch (format) {
            case "csv" -> Body.csv(ObservationFile.of(found), selection.indicator() + ".csv");
            case "xlsx" ->
                Body.workbook(ObservationWorkbook.of(found), selection.indicator() + ".xlsx");
            default -> Body.json(ObservationAnswer.of(found, reading));
          };
        });
  }

  @Get("/revisions")
  HttpResponse<?> revisions(HttpRequest<?> request) {
    Query query =
        Query.of(
            request,
            List.of("member"),
            "indicator",
            "area",
            "period",
            "asOf",
            "page",
            "size",
            "lang");
    Selection selection = SelectionQuery.of(query.required("indicator"), query, false);
    String period = query.period("period").map(Period::text).orElse("");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          selections.selected(reading, selection);
          List<CellVersionRow> versions =
              cells
                  .versions(
                      reading.revision(),
                      reading.roles(),
                      selection.indicator(),
                      query.text("area").orElse(""),
                      period)
                  .stream()
                  .filter(row -> selection.wants(figures.members(row.members())))
                  .toList();
          boolean named = !reading.roles().isEmpty();
          return Body.json(
              query.page(
                  versions, row -> CellVersion.of(row, figures.members(row.members()), named)));
        });
  }

  private static String format(Query query) {
    String format = query.text("format").orElse("json");
    if (LATER.contains(format)) {
      throw ProblemException.of(
          HttpStatus.NOT_ACCEPTABLE,
          "format '" + format + "' is not made yet; json, csv and xlsx are");
    }
    if (!MADE.contains(format)) {
      throw ProblemException.badRequest(
          "parameter 'format'", "is '" + format + "'; allowed: json, csv, xlsx");
    }
    return format;
  }
}
