package se.utfall.api.report;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.api.page.Choice;
import se.utfall.api.page.FormAnswer;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Into;
import se.utfall.api.page.Notice;
import se.utfall.api.page.Onward;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.report.ReportPage.Added;
import se.utfall.api.security.Caller;
import se.utfall.db.report.ReportSelection;

/** The pages on which a person picks what is in a report. */
@Controller("/rapport")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class ReportController {
  private final SelectionDesk selections;
  private final PackageDesk packages;
  private final ReportPages pages;
  private final Templates templates;

  ReportController(
      SelectionDesk selections, PackageDesk packages, ReportPages pages, Templates templates) {
    this.selections = selections;
    this.packages = packages;
    this.pages = pages;
    this.templates = templates;
  }

  /** A name, or an address of a chart with the selection that it goes into. */
  @Serdeable
  record Start(
      @Nullable String name,
      @Nullable String diagram,
      @Nullable String urval,
      @Nullable String caption) {}

  /** What is picked. */
  @Serdeable
  record Addition(
      @Nullable String add,
      @Nullable String chart,
      @Nullable String table,
      @Nullable String address,
      @Nullable String heading,
      @Nullable String text) {
    Added typed() {
      return new Added(
          Typed.text(chart),
          Typed.text(table),
          Typed.text(address),
          Typed.text(heading),
          Typed.text(text));
    }
  }

  /** In which form, and of which day, the report is wanted. */
  @Serdeable
  record Making(@Nullable String format, @Nullable String asOf) {}

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  String all(HttpRequest<?> request, Frame frame) {
    Query.of(request, "lang");
    return all(frame, "", Notice.none());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Frame frame, @Body Start start) {
    String name = Typed.text(start.name());
    try {
      return shown(frame, selections.create(frame.caller(), name, List.of()));
    } catch (ProblemException refusal) {
      return answer(frame).refused(refusal, notice -> all(frame, name, notice));
    }
  }

  @Get("/urval/{id}")
  String one(HttpRequest<?> request, Frame frame, String id) {
    Query.of(request, "lang");
    return one(frame, selections.find(id, frame.caller()), Notice.none(), List.of());
  }

  /** Saves what is typed, whichever button is pressed, so that nothing typed is lost. */
  @Post("/urval/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> edit(Frame frame, String id, @Body SelectionEdit edit) {
    ReportSelection seen = selections.find(id, frame.caller());
    if (edit.version() == null || edit.version() != seen.version()) {
      return answer(frame).outdated(notice -> one(frame, seen, notice, List.of()));
    }
    String name = Typed.text(edit.name());
    List<ItemDraft> before = selections.items(seen);
    ReportSelection typed = pages.typed(seen, name, edit.worded(before));
    try {
      return shown(frame, selections.change(seen, frame.caller(), name, edit.applied(before)));
    } catch (ProblemException refusal) {
      return answer(frame)
          .refused(refusal, notice -> one(frame, typed, notice, refusal.problems()));
    }
  }

  @Post("/urval/{id}/del")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(Frame frame, String id, @Body Addition addition) {
    ReportSelection seen = selections.find(id, frame.caller());
    try {
      List<ItemDraft> items = new ArrayList<>(selections.items(seen));
      items.add(draft(addition));
      return shown(frame, selections.change(seen, frame.caller(), seen.name(), items));
    } catch (ItemRefused refused) {
      return again(frame, refused, notice -> one(frame, seen, addition.typed(), notice, List.of()));
    } catch (ProblemException refusal) {
      return answer(frame)
          .refused(
              refusal, notice -> one(frame, seen, addition.typed(), notice, refusal.problems()));
    }
  }

  @Post("/urval/{id}/ta-bort")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> delete(Frame frame, String id) {
    selections.delete(id, frame.caller());
    return answer(frame).done("/rapport");
  }

  @Post("/urval/{id}/fil")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(Frame frame, String id, @Body Making making) {
    ReportSelection picked = selections.find(id, frame.caller());
    try {
      PackageOrder order =
          new PackageOrder(
              picked.name(),
              PackageOrder.asOf(
                  Optional.of(Typed.text(making.asOf())).filter(day -> !day.isBlank())),
              selections.items(picked),
              FileForm.parse(making.format()),
              frame.words());
      var made = packages.order(order, frame.caller());
      return answer(frame).done("/rapport/paket/" + made.packageId());
    } catch (ProblemException refusal) {
      return answer(frame)
          .refused(refusal, notice -> one(frame, picked, notice, refusal.problems()));
    }
  }

  /** Asks into which report a chart goes. */
  @Get("/lagg-till")
  String choose(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "diagram", "lang");
    Start nothing = new Start(null, query.text("diagram").orElse(""), null, null);
    return choose(frame, nothing, Notice.none());
  }

  @Post("/lagg-till")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> addChart(Frame frame, @Body Start start) {
    Caller caller = frame.caller();
    try {
      ItemDraft item =
          PastedAddress.read(Typed.text(start.diagram()))
              .with("caption", Typed.text(start.caption()));
      if (Typed.text(start.urval()).isBlank()) {
        return shown(frame, selections.create(caller, Typed.text(start.name()), List.of(item)));
      }
      ReportSelection seen = selections.find(start.urval(), caller);
      List<ItemDraft> items = new ArrayList<>(selections.items(seen));
      items.add(item);
      return shown(frame, selections.change(seen, caller, seen.name(), items));
    } catch (ItemRefused refused) {
      return again(frame, refused, notice -> choose(frame, start, notice));
    } catch (ProblemException refusal) {
      return answer(frame).refused(refusal, notice -> choose(frame, start, notice));
    }
  }

  /** The item of the row of the form whose button was pressed. */
  private static ItemDraft draft(Addition from) {
    String sort = Typed.text(from.add());
    return switch (sort) {
      case "chart" ->
          PastedAddress.read("/charts/" + Onward.encoded(Typed.text(from.chart())) + ".svg");
      case "table" -> table(Typed.text(from.table()));
      case "address" -> PastedAddress.read(Typed.text(from.address()));
      case "heading" -> new ItemDraft(Map.of("heading", List.of(Typed.text(from.heading()))));
      default -> new ItemDraft(Map.of("text", List.of(Typed.text(from.text()))));
    };
  }

  private static ItemDraft table(String choice) {
    String code = choice.substring(choice.indexOf(':') + 1);
    return choice.startsWith("values:")
        ? new ItemDraft(Map.of("table", List.of(ItemReader.VALUES), "indicator", List.of(code)))
        : new ItemDraft(Map.of("table", List.of(code)));
  }

  private String all(Frame frame, String name, Notice notice) {
    boolean isKnown = frame.caller().isLoggedIn();
    ReportPage.All page =
        isKnown
            ? pages.all(frame, selections.list(frame.caller()), packages.list(frame.caller()))
            : new ReportPage.All(List.of(), List.of());
    return templates.reportList(frame, page, name, notice).render();
  }

  private String one(
      Frame frame, ReportSelection picked, Notice notice, List<DataProblem> problems) {
    return one(frame, picked, Added.NOTHING, notice, problems);
  }

  private String one(
      Frame frame, ReportSelection picked, Added added, Notice notice, List<DataProblem> problems) {
    return templates.reportOne(frame, pages.one(frame, picked, problems), added, notice).render();
  }

  private String choose(Frame frame, Start typed, Notice notice) {
    List<Choice> own =
        selections.list(frame.caller()).stream()
            .map(one -> new Choice(one.selectionId().toString(), one.name()))
            .toList();
    Into into = Into.of(own, typed.urval(), typed.name());
    return templates
        .reportChoose(frame, Typed.text(typed.diagram()), Typed.text(typed.caption()), into, notice)
        .render();
  }

  private static HttpResponse<?> shown(Frame frame, ReportSelection picked) {
    return answer(frame).done("/rapport/urval/" + picked.selectionId());
  }

  private static HttpResponse<?> again(
      Frame frame, ItemRefused refused, Function<Notice, String> page) {
    String why = frame.text("report.problem." + refused.problem(1).code());
    return answer(frame).again(HttpStatus.UNPROCESSABLE_ENTITY, why, page);
  }

  private static FormAnswer answer(Frame frame) {
    return new FormAnswer(frame, "report");
  }
}
