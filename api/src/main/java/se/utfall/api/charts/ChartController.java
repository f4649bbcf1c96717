package se.utfall.api.charts;

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
import se.utfall.api.answer.Reader;

/** Pictures of indicators, and beside each its words, its table and its description. */
@Controller("/charts")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ChartController {
  private final ChartUse charts;
  private final Reader reader;
  private final PictureAnswer pictures;

  ChartController(ChartUse charts, Reader reader, PictureAnswer pictures) {
    this.charts = charts;
    this.reader = reader;
    this.pictures = pictures;
  }

  @Get("/{file}")
  HttpResponse<?> chart(HttpRequest<?> request, String file) {
    PictureFile wanted = PictureFile.parse(file, "<indicator>");
    ChartQuery query = ChartQuery.of(request, wanted.subject());
    return reader.read(
        request,
        query.look().asOf(),
        reading ->
            pictures.answer(
                request, reading, wanted, query.look(), charts.chart(reading, query).picture()));
  }
}
