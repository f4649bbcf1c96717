package se.utfall.api.moneychart;

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
import se.utfall.api.charts.PictureAnswer;
import se.utfall.api.charts.PictureFile;

/** Pictures of printed tables and of equity, and beside each its words, table and description. */
@Controller("/charts/finance")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class MoneyChartController {
  private final MoneyChartUse charts;
  private final Reader reader;
  private final PictureAnswer pictures;

  MoneyChartController(MoneyChartUse charts, Reader reader, PictureAnswer pictures) {
    this.charts = charts;
    this.reader = reader;
    this.pictures = pictures;
  }

  @Get("/{file}")
  HttpResponse<?> chart(HttpRequest<?> request, String file) {
    PictureFile wanted = PictureFile.parse(file, "finance/<table> or finance/equity");
    MoneyChartQuery query = MoneyChartQuery.of(request, wanted.subject());
    return reader.read(
        request,
        query.look().asOf(),
        reading ->
            pictures.answer(
                request, reading, wanted, query.look(), charts.picture(reading, query)));
  }
}
