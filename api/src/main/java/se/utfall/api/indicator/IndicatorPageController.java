package se.utfall.api.indicator;

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
import java.util.function.Predicate;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.money.SourceWords;
import se.utfall.api.overview.Line;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.search.IndicatorSearch;
import se.utfall.api.security.Site;
import se.utfall.api.words.AsOfWords;
import se.utfall.db.figures.IndicatorRow;

/** The pages of indicators. */
@Controller("/indikatorer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class IndicatorPageController {
  private final Reader reader;
  private final FigureReader figures;
  private final ListedIndicators listed;
  private final SourceWords.Titles titles;
  private final IndicatorUse indicators;
  private final IndicatorSearch search;
  private final Site site;
  private final Templates templates;

  IndicatorPageController(
      Reader reader,
      FigureReader figures,
      ListedIndicators listed,
      SourceWords.Titles titles,
      IndicatorUse indicators,
      IndicatorSearch search,
      Site site,
      Templates templates) {
    this.reader = reader;
    this.figures = figures;
    this.listed = listed;
    this.titles = titles;
    this.indicators = indicators;
    this.search = search;
    this.site = site;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "q", "theme", "asOf", "lang");
    Optional<String> theme = query.text("theme");
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          List<String> themes =
              figures.indicators(reading).stream().map(IndicatorRow::theme).distinct().toList();
          Predicate<IndicatorRow> wanted =
              search
                  .of(reading, query.text("q"))
                  .and(row -> theme.map(row.theme()::equals).orElse(true));
          List<Line> found =
              listed.of(reading, frame.words(), query.text("asOf")).stream()
                  .filter(one -> wanted.test(one.indicator()))
                  .map(ListedIndicators.Listed::line)
                  .toList();
          return HttpResponse.ok(
              templates
                  .indicatorList(
                      frame,
                      AsOfWords.of(frame.words(), reading),
                      query.text("asOf").orElse(""),
                      query.text("q").orElse(""),
                      theme.orElse(""),
                      themes,
                      found,
                      titles.read(reading, frame.words()).titles(Line.sources(found.stream())))
                  .render());
        });
  }

  @Get("/{code}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String code) {
    IndicatorQuery query = IndicatorQuery.of(request, code);
    String base = site.base(request);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .indicatorOne(frame, indicators.read(reading, query, frame.onward(), base))
                    .render()));
  }
}
