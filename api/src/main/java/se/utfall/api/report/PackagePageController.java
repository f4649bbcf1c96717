package se.utfall.api.report;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import se.utfall.api.page.FormAnswer;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.report.ReportPackage;

/** The page of a report that is made or has been made; it reads itself again until it is. */
@Controller("/rapport/paket/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class PackagePageController {
  private static final String SECONDS = "2";

  private final PackageDesk desk;
  private final ItemTexts texts;
  private final ReportPages pages;
  private final Templates templates;

  PackagePageController(PackageDesk desk, ItemTexts texts, ReportPages pages, Templates templates) {
    this.desk = desk;
    this.texts = texts;
    this.pages = pages;
    this.templates = templates;
  }

  /** Of which day, and in which form, it is wanted again. */
  @Serdeable
  record Again(@Nullable String asOf, @Nullable String format) {}

  @Get
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String id) {
    Query.of(request, "lang");
    ReportPage.Package page = pages.one(frame, desk.find(id, frame.caller()));
    MutableHttpResponse<String> answer =
        HttpResponse.ok(templates.reportPackage(frame, page, Notice.none()).render());
    return page.isUnderWay() ? answer.header("Refresh", SECONDS) : answer;
  }

  @Post("/avbryt")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> cancel(Frame frame, String id) {
    try {
      desk.cancel(id, frame.caller());
    } catch (ProblemException finished) {
      if (finished.status().getCode() != 409) {
        throw finished;
      }
      // it was done before the button was pressed; its page says so
    }
    return answer(frame).done("/rapport/paket/" + id);
  }

  /** The same items, in the language they were made in, as of another day. */
  @Post("/igen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> again(Frame frame, String id, @Body Again again) {
    ReportPackage old = desk.find(id, frame.caller());
    try {
      PackageOrder order =
          new PackageOrder(
              old.title(),
              PackageOrder.asOf(Optional.ofNullable(again.asOf()).filter(day -> !day.isBlank())),
              texts.read(old.items()),
              FileForm.parse(again.format() == null ? old.fileForm() : again.format()),
              Words.of(Optional.of(old.language())));
      ReportPackage made = desk.order(order, frame.caller());
      return answer(frame).done("/rapport/paket/" + made.packageId());
    } catch (ProblemException refusal) {
      return answer(frame)
          .refused(
              refusal,
              notice -> templates.reportPackage(frame, pages.one(frame, old), notice).render());
    }
  }

  private static FormAnswer answer(Frame frame) {
    return new FormAnswer(frame, "report");
  }
}
