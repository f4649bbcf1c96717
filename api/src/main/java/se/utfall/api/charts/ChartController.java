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
import se.utfall.api.query.Parameters;

/** Pictures of every family, and beside each its words, its table and its description. */
@Controller("/charts")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ChartController {
  private final PictureAddresses addresses;
  private final Reader reader;
  private final PictureAnswer pictures;

  ChartController(PictureAddresses addresses, Reader reader, PictureAnswer pictures) {
    this.addresses = addresses;
    this.reader = reader;
    this.pictures = pictures;
  }

  @Get("/{file}")
  HttpResponse<?> chart(HttpRequest<?> request, String file) {
    return chart(request, "", file);
  }

  @Get("/{folder}/{file}")
  HttpResponse<?> chart(HttpRequest<?> request, String folder, String file) {
    PictureAddress address = addresses.read(Parameters.of(request), folder, file);
    return reader.read(
        request,
        address.request().look().asOf(),
        reading -> pictures.answer(request, reading, address));
  }
}
