package se.utfall.api.gallery;

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
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.security.Site;

/** The gallery of charts. */
@Controller("/diagram")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class GalleryController {
  private final Reader reader;
  private final GalleryUse gallery;
  private final Site site;
  private final Templates templates;

  GalleryController(Reader reader, GalleryUse gallery, Site site, Templates templates) {
    this.reader = reader;
    this.gallery = gallery;
    this.site = site;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, GalleryForm.fields());
    Optional<GalleryForm> form = GalleryForm.of(query);
    String base = site.base(request);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .galleryAll(
                        frame, gallery.page(reading, frame.words(), frame.onward(), base, form))
                    .render()));
  }
}
