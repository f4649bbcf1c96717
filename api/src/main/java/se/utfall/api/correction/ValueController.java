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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.figures.Csv;
import se.utfall.api.observations.ObservationFile;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;

/** The form in which one value is corrected or withdrawn. */
@Controller("/redigera/varde")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
final class ValueController {
  /** Those of a file of observations, and what the value was typed upon. */
  private static final List<String> COLUMNS =
      Stream.concat(ObservationFile.COLUMNS.stream(), Stream.of("seen")).toList();

  private final CellReader cells;
  private final Correcting correcting;
  private final Templates templates;

  ValueController(CellReader cells, Correcting correcting, Templates templates) {
    this.cells = cells;
    this.correcting = correcting;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> form(HttpRequest<?> request, Frame frame) {
    Query query = query(request);
    boolean isDone = query.oneOf("klart", Map.of("sparad", true), false);
    CorrectedCell cell = cells.read(request, query);
    Notice notice = isDone ? Notice.done(frame.text("correction.saved")) : Notice.none();
    return page(HttpStatus.OK, frame, cell, ValueTyped.of(cell.now()), notice);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> correct(HttpRequest<?> request, Frame frame, @Body ValueTyped typed) {
    Query query = query(request);
    CorrectedCell cell = cells.read(request, query);
    Optional<String> fault = Reasons.fault(frame, typed.reason());
    if (fault.isPresent()) {
      return page(HttpStatus.BAD_REQUEST, frame, cell, typed, Notice.error(fault.get()));
    }
    var outcome =
        correcting.write(frame, "observation-corrections", row(cell, typed), typed.reason());
    CorrectedCell now = cells.read(request, query);
    if (outcome instanceof Correcting.Refused refused) {
      Notice notice = Notice.error(refused.text());
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, cell, typed, notice);
    }
    if (outcome instanceof Correcting.Overtaken) {
      String text = frame.text("correction.changed", new ValuePages(frame).now(now));
      ValueTyped upon = typed.upon(now.now());
      return page(HttpStatus.PRECONDITION_FAILED, frame, now, upon, Notice.error(text));
    }
    if (outcome instanceof Correcting.Same) {
      Notice notice = Notice.error(frame.text("correction.same"));
      return page(HttpStatus.OK, frame, now, typed, notice);
    }
    return HttpResponse.seeOther(FormAddress.done(frame));
  }

  private HttpResponse<?> page(
      HttpStatus status, Frame frame, CorrectedCell cell, ValueTyped typed, Notice notice) {
    ValueTyped shown = typed.withdraws() ? typed.beside(cell.now()) : typed;
    ValuePage page = new ValuePages(frame).of(cell, shown);
    return HttpResponse.status(status)
        .body(templates.correctionValue(frame, page, notice).render())
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  /** The row that a file would hold: what is not typed is as it is now. */
  private static String row(CorrectedCell cell, ValueTyped typed) {
    boolean withdraws = typed.withdraws();
    return new Csv(COLUMNS.toArray(String[]::new))
        .row(
            cell.indicator().code(),
            cell.now().area(),
            cell.now().period(),
            String.join("|", cell.members().keySet()),
            String.join("|", cell.members().values()),
            withdraws ? "" : typed.value(),
            withdraws ? "" : typed.lower(),
            withdraws ? "" : typed.upper(),
            withdraws ? "withdrawn" : typed.qualifier(),
            withdraws ? withdrawnStatus(cell) : typed.status(),
            cell.now().source(),
            cell.now().section(),
            withdraws ? "" : typed.note(),
            typed.seen())
        .text();
  }

  /** A suppressed value stays suppressed, or what it was before would be told again. */
  private static String withdrawnStatus(CorrectedCell cell) {
    return cell.now().status().equals("Q") ? "Q" : "M";
  }

  private static Query query(HttpRequest<?> request) {
    return Query.of(request, List.of("member"), "indicator", "area", "period", "klart", "lang");
  }
}
