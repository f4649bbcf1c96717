package se.utfall.api.picture;

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
import java.util.Optional;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.charts.PictureFile;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.charts.render.PictureFormat;
import se.utfall.db.picture.KeptFile;
import se.utfall.db.picture.PictureRow;

/** The bytes of issued pictures under addresses that hold for ever. */
@Controller("/pictures")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class PictureFileController {
  private final Reader reader;
  private final PictureShelf shelf;

  PictureFileController(Reader reader, PictureShelf shelf) {
    this.reader = reader;
    this.shelf = shelf;
  }

  @Get("/{file}")
  HttpResponse<?> file(HttpRequest<?> request, Caller caller, String file) {
    Query query = Query.of(request, "asOf");
    PictureFile wanted = PictureFile.parse(file, "/pictures/<id>");
    PictureRow row = shelf.find(caller, wanted.subject(), query.asOf());
    KeptFile kept = shelf.file(row, wanted.form());
    String name = row.fileName() + "." + wanted.form();
    return reader.lasting(
        request, kept.sha256(), () -> new Body(kept.content(), type(wanted), Optional.of(name)));
  }

  private static MediaType type(PictureFile file) {
    return switch (file.form()) {
      case "txt" -> MediaType.of("text/plain; charset=utf-8");
      case "csv" -> MediaType.of("text/csv; charset=utf-8; header=present");
      case "json" -> MediaType.APPLICATION_JSON_TYPE;
      default -> MediaType.of(file.format().map(PictureFormat::mediaType).orElseThrow());
    };
  }
}
