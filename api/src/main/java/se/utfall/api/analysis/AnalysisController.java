package se.utfall.api.analysis;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;

/** Analyses of stored and of pasted series. */
@Controller("/api/v1/analysis/{method}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class AnalysisController {
  private static final Set<String> CHOICE =
      Set.of("indicator", "area", "member", "from", "to", "asOf", "lang");

  private final Reader reader;
  private final Methods methods;
  private final ThemeUse themes;

  AnalysisController(Reader reader, Methods methods, ThemeUse themes) {
    this.reader = reader;
    this.methods = methods;
    this.themes = themes;
  }

  @Get
  HttpResponse<?> stored(HttpRequest<?> request, String method) {
    Asking analysis = methods.asking(method);
    return ThemeQuery.isIn(request) ? ofTheme(request, method) : ofIndicator(request, analysis);
  }

  private HttpResponse<?> ofTheme(HttpRequest<?> request, String method) {
    ThemeQuery query = ThemeQuery.of(request, methods.ofSeries(method));
    return reader.answer(
        request, query.query().asOf(), reading -> Body.json(themes.answer(reading, query)));
  }

  private HttpResponse<?> ofIndicator(HttpRequest<?> request, Asking analysis) {
    Query query = query(request, analysis.inAddress());
    Selection selection = SelectionQuery.of(query.required("indicator"), query, false);
    Arguments arguments = arguments(query, analysis.inAddress());
    Words words = Words.of(request);
    return reader.answer(
        request,
        query.asOf(),
        reading -> Body.json(analysis.stored(reading, selection, arguments, words)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  AnalysisAnswer pasted(
      HttpRequest<?> request, String method, @io.micronaut.http.annotation.Body PastedSeries sent) {
    Asking analysis = methods.asking(method);
    Query.of(request, "lang");
    Map<String, Object> given = new HashMap<>();
    Optional.ofNullable(sent.parameters())
        .ifPresent(
            all -> all.forEach((name, value) -> put(given, name, Optional.ofNullable(value))));
    return analysis.pasted(sent, new Arguments(given, analysis.inBody()), Words.of(request));
  }

  private static void put(Map<String, Object> given, String name, Optional<Object> value) {
    value.ifPresent(present -> given.put(name, present));
  }

  private static Query query(HttpRequest<?> request, Set<String> own) {
    String[] single =
        Stream.concat(CHOICE.stream(), own.stream())
            .filter(name -> !name.equals("member"))
            .distinct()
            .toArray(String[]::new);
    return Query.of(request, List.of("member"), single);
  }

  private static Arguments arguments(Query query, Set<String> own) {
    Map<String, Object> given = new HashMap<>();
    own.forEach(name -> query.text(name).ifPresent(text -> given.put(name, text)));
    return new Arguments(given, own);
  }
}
