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
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.render.ChartNotDrawable;
import se.utfall.charts.render.ChartRenderer;
import se.utfall.charts.render.PictureFormat;

/** Pictures of indicators, and beside each its words, its table and its description. */
@Controller("/charts")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ChartController {
  private static final Map<String, PictureFormat> PICTURES =
      Arrays.stream(PictureFormat.values())
          .collect(Collectors.toMap(PictureFormat::extension, Function.identity()));

  private final ChartUse charts;
  private final Reader reader;
  private final ChartRenderer renderer = new ChartRenderer();

  ChartController(ChartUse charts, Reader reader) {
    this.charts = charts;
    this.reader = reader;
  }

  @Get("/{file}")
  HttpResponse<?> chart(HttpRequest<?> request, String file) {
    int dot = file.lastIndexOf('.');
    String form = dot < 0 ? "" : file.substring(dot + 1);
    if (!PICTURES.containsKey(form) && !form.matches("txt|csv|json")) {
      throw ProblemException.notFound(
          "A chart is <indicator>.svg, .png or .pdf, and beside it .txt, .csv and .json; this is '"
              + file
              + "'.");
    }
    ChartQuery query = ChartQuery.of(request, file.substring(0, dot));
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          Chart chart = charts.chart(reading, query);
          String content =
              form + query.size() + query.theme() + chart.spec() + chart.figures() + chart.csv();
          return reader.answer(request, reading, content, () -> body(chart, query, form));
        });
  }

  private Body body(Chart chart, ChartQuery query, String form) {
    String name = chart.figures().indicator().name() + "." + form;
    return switch (form) {
      case "txt" -> Body.text(chart.spec().description() + "\n");
      case "csv" -> Body.csv(chart.csv(), name);
      case "json" -> Body.json(ChartDescription.of(chart));
      default -> picture(chart, query, PICTURES.get(form), name);
    };
  }

  private Body picture(Chart chart, ChartQuery query, PictureFormat format, String name) {
    try {
      byte[] bytes = renderer.render(chart.spec(), query.size(), query.theme(), format);
      return Body.bytes(bytes, format.mediaType(), name);
    } catch (ChartNotDrawable reason) {
      throw ChartUse.nothing(reason.reason().name());
    }
  }
}
