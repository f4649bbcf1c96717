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
import java.net.URI;
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.security.Site;

/** The gallery of charts, and a page for each kind. */
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

  /**
   * All kinds. An address of a form as it was when all kinds stood on one page leads to its kind.
   */
  @Get
  HttpResponse<?> all(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, GalleryForm.fields("kind"));
    Optional<GalleryKind> kind = GalleryKind.asked(query);
    if (kind.isPresent()) {
      String rest = frame.address().replaceFirst("(?<=[?&])kind=[^&]*&?", "");
      String asked = rest.substring(rest.indexOf('?')).replaceFirst("[?&]$", "");
      return HttpResponse.redirect(URI.create("/diagram/" + kind.get().name() + asked));
    }
    String base = site.base(request);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates.galleryAll(frame, gallery.all(reading, frame.onward(), base)).render()));
  }

  @Get("/{kind}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String kind) {
    Query query = Query.of(request, GalleryForm.fields());
    GalleryKind known = GalleryKind.named(kind);
    Optional<GalleryForm> form = GalleryForm.of(known, query);
    String base = site.base(request);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .galleryOne(
                        frame,
                        gallery.one(
                            reading,
                            new GalleryUse.Asked(known, form),
                            frame.words(),
                            frame.onward(),
                            base))
                    .render()));
  }
}
