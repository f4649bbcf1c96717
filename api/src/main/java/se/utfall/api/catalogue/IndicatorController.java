package se.utfall.api.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.search.IndicatorSearch;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.revision.Reading;

/** The indicators. */
@Controller("/api/v1/indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class IndicatorController {
  private final Reader reader;
  private final FigureReader figures;
  private final IndicatorRepository indicators;
  private final IndicatorEditing editing;
  private final IndicatorSearch search;

  IndicatorController(
      Reader reader,
      FigureReader figures,
      IndicatorRepository indicators,
      IndicatorEditing editing,
      IndicatorSearch search) {
    this.reader = reader;
    this.figures = figures;
    this.indicators = indicators;
    this.editing = editing;
    this.search = search;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> list(HttpRequest<?> request) {
    Query query = Query.of(request, "q", "theme", "page", "size", "asOf", "lang");
    Optional<String> theme = query.words("theme");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          Map<String, Figures> headlines =
              figures.latestHeadlines(reading).stream()
                  .collect(Collectors.toMap(one -> one.indicator().code(), one -> one));
          Map<String, List<MemberRow>> members = members(reading);
          List<IndicatorRow> all = figures.indicators(reading);
          theme.ifPresent(name -> requireTheme(all, name));
          Predicate<IndicatorRow> wanted =
              search
                  .of(reading, query.words("q"))
                  .and(row -> theme.map(row.theme()::equals).orElse(true));
          List<IndicatorRow> found = all.stream().filter(wanted).toList();
          return se.utfall.api.answer.Body.json(
              query.page(
                  found,
                  row ->
                      answer(
                          headlines.get(row.code()), members.getOrDefault(row.code(), List.of()))));
        });
  }

  @Get("/{code}")
  @Produces(MediaType.ALL)
  HttpResponse<?> one(HttpRequest<?> request, String code) {
    Query query = Query.of(request, "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading ->
            se.utfall.api.answer.Body.json(
                figures.latestHeadlines(reading).stream()
                    .filter(found -> found.indicator().code().equals(code))
                    .findFirst()
                    .map(found -> answer(found, members(reading).getOrDefault(code, List.of())))
                    .orElseThrow(() -> unknown(code))));
  }

  @Put("/{code}")
  @Secured(Roles.EDITOR)
  HttpResponse<?> replace(
      HttpRequest<?> request, String code, Caller caller, @Body IndicatorEdit edit) {
    Query.of(request);
    return editing.replace(request, code, edit, caller);
  }

  private static IndicatorAnswer answer(Figures found, List<MemberRow> members) {
    return IndicatorAnswer.of(
        found.indicator(), members, found.headline().flatMap(series -> series.latest()));
  }

  private Map<String, List<MemberRow>> members(Reading reading) {
    return indicators.members(reading.revision(), reading.roles()).stream()
        .collect(Collectors.groupingBy(MemberRow::indicator));
  }

  private static void requireTheme(List<IndicatorRow> all, String theme) {
    if (all.stream().map(IndicatorRow::theme).noneMatch(theme::equals)) {
      throw ProblemException.notFound("There is no theme '" + theme + "'.");
    }
  }

  private static ProblemException unknown(String code) {
    return ProblemException.notFound("There is no indicator '" + code + "'.");
  }
}
