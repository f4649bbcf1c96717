package se.utfall.api.forecastreport;

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
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;

/** Forecasts in reports during the years, for programs and as a page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ForecastReportController {
  private final Reader reader;
  private final ForecastReportReader reports;
  private final SourceWords.Titles titles;
  private final Templates templates;

  ForecastReportController(
      Reader reader, ForecastReportReader reports, SourceWords.Titles titles, Templates templates) {
    this.reader = reader;
    this.reports = reports;
    this.titles = titles;
    this.templates = templates;
  }

  @Get("/api/v1/finance/forecasts")
  @Produces(MediaType.ALL)
  HttpResponse<?> reports(HttpRequest<?> request) {
    Query query = Query.of(request, "organisation", "year", "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          ForecastReports found = reports.read(reading, query);
          return Body.json(
              ForecastReportAnswer.of(
                  query.page(found.lines(), ForecastReportAnswer::line), found, Words.of(request)));
        });
  }

  @Get("/ekonomi/prognoser")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "organisation", "year", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .financeForecasts(
                        frame,
                        new ForecastReportPageMaking(
                                frame.words(), titles.read(reading, frame.words()))
                            .page(
                                AsOfWords.of(frame.words(), reading),
                                query.text("asOf").orElse(""),
                                reports.read(reading, query)))
                    .render()));
  }
}
