package se.utfall.api.accessibility;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.context.annotation.Value;
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
import java.time.LocalDate;
import java.util.Optional;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.PeriodWords;

/** The accessibility statement. */
@Controller("/tillganglighet")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class AccessibilityController {
  /** When the service was last judged; to be set anew with every change of the statement. */
  private static final LocalDate JUDGED = LocalDate.of(2026, 11, 22);

  private final Optional<Contact> contact;
  private final Optional<String> authority;
  private final Templates templates;

  AccessibilityController(
      @Value("${utfall.accessibility-contact:}") String contact,
      @Value("${utfall.authority:}") String authority,
      Templates templates) {
    this.contact = Contact.of(contact);
    this.authority = Optional.of(authority.strip()).filter(name -> !name.isEmpty());
    this.templates = templates;
  }

  @Get
  HttpResponse<?> page(HttpRequest<?> request, Frame frame) {
    Query.of(request, "lang");
    String day = new PeriodWords(frame.words()).day(JUDGED);
    return HttpResponse.ok(
        templates.accessibilityStatement(frame, contact, authority, day).render());
  }
}
