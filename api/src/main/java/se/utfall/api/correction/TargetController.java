package se.utfall.api.correction;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.Csv;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.IndicatorRow;

/** The form in which the target of an indicator is set or removed. */
@Controller("/redigera/mal")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
final class TargetController {
  private final Reader reader;
  private final IndicatorRepository indicators;
  private final Correcting correcting;
  private final Templates templates;

  TargetController(
      Reader reader, IndicatorRepository indicators, Correcting correcting, Templates templates) {
    this.reader = reader;
    this.indicators = indicators;
    this.correcting = correcting;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> form(HttpRequest<?> request, Frame frame) {
    boolean isDone = query(request).oneOf("klart", Map.of("sparad", true), false);
    IndicatorRow indicator = indicator(request);
    Notice notice = isDone ? Notice.done(frame.text("correction.saved")) : Notice.none();
    return page(HttpStatus.OK, frame, indicator, TargetTyped.of(indicator), notice);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(HttpRequest<?> request, Frame frame, @Body TargetTyped typed) {
    IndicatorRow indicator = indicator(request);
    Optional<String> fault = Reasons.fault(frame, typed.reason());
    if (fault.isPresent()) {
      return page(HttpStatus.BAD_REQUEST, frame, indicator, typed, Notice.error(fault.get()));
    }
    var outcome =
        correcting.write(frame, "target-corrections", row(indicator, typed), typed.reason());
    if (outcome instanceof Correcting.Refused refused) {
      Notice notice = Notice.error(refused.text());
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, indicator, typed, notice);
    }
    IndicatorRow now = indicator(request);
    if (outcome instanceof Correcting.Overtaken) {
      String text = frame.text("correction.changed", new TargetPages(frame).now(now));
      TargetTyped upon = typed.upon(now);
      return page(HttpStatus.PRECONDITION_FAILED, frame, now, upon, Notice.error(text));
    }
    if (outcome instanceof Correcting.Same) {
      Notice notice = Notice.error(frame.text("correction.same"));
      return page(HttpStatus.OK, frame, now, typed, notice);
    }
    return HttpResponse.seeOther(FormAddress.done(frame));
  }

  private IndicatorRow indicator(HttpRequest<?> request) {
    String code = query(request).required("indicator");
    return reader.read(
        request,
        Optional.empty(),
        reading ->
            indicators
                .find(reading.revision(), reading.roles(), code)
                .orElseThrow(
                    () -> ProblemException.notFound("There is no indicator '" + code + "'.")));
  }

  private HttpResponse<?> page(
      HttpStatus status, Frame frame, IndicatorRow indicator, TargetTyped typed, Notice notice) {
    TargetPage page = new TargetPages(frame).of(indicator, typed);
    return HttpResponse.status(status)
        .body(templates.correctionTarget(frame, page, notice).render())
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private static Query query(HttpRequest<?> request) {
    return Query.of(request, "indicator", "klart", "lang");
  }

  private static String row(IndicatorRow indicator, TargetTyped typed) {
    boolean removes = typed.removes();
    return new Csv("indicator", "target", "target_kind", "target_period", "seen")
        .row(
            indicator.code(),
            removes ? "" : typed.value(),
            removes ? "" : typed.kind(),
            removes ? "" : typed.period(),
            typed.seen())
        .text();
  }
}
