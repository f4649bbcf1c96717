package se.utfall.api.profile;

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
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;

/** The pages of areas. */
@Controller("/omraden")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class AreaProfileController {
  private final Reader reader;
  private final AreaProfiles profiles;
  private final Templates templates;

  AreaProfileController(Reader reader, AreaProfiles profiles, Templates templates) {
    this.reader = reader;
    this.profiles = profiles;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> tree(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .profileTree(
                        frame,
                        AsOfWords.of(frame.words(), reading),
                        profiles.branches(reading, frame.words(), frame.onward()).all())
                    .render()));
  }

  @Get("/{area}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String area) {
    Query query = Query.of(request, "indicator", "asOf", "lang");
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .profileOne(
                        frame,
                        profiles.read(
                            reading, frame.words(), frame.onward(), area, query.text("indicator")))
                    .render()));
  }
}
