package se.utfall.api.dashboard;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import se.utfall.api.page.Choice;
import se.utfall.api.page.FormAnswer;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Into;
import se.utfall.api.page.Notice;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.api.words.Words;
import se.utfall.db.dashboard.Dashboard;

/** The pages on which a person makes and changes views. */
@Controller("/vyer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class DashboardEditController {
  private final DashboardDesk desk;
  private final EditedDashboards pages;
  private final Templates templates;

  DashboardEditController(DashboardDesk desk, EditedDashboards pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  /** What a new view is called. */
  @Serdeable
  record Start(@Nullable String title, @Nullable String purpose) {
    static final Start BLANK = new Start(null, null);
  }

  /** A picture or indicator, and the view that it goes into: one of these or a new one. */
  @Serdeable
  record Put(
      @Nullable String diagram, @Nullable String vy, @Nullable String name, @Nullable String show) {

    Tile tile() {
      Tile tile = TileAddress.read(Typed.text(diagram));
      return isFigure() ? tile.with(Showing.FIGURE) : tile;
    }

    boolean isFigure() {
      return Showing.FIGURE.code().equals(show);
    }
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  String all(HttpRequest<?> request, Frame frame) {
    Query.of(request, "lang");
    return all(frame, Start.BLANK, Notice.none());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Frame frame, @Body Start start) {
    FormAnswer answer = answer(frame);
    try {
      DashboardDraft draft =
          new DashboardDraft(
              Typed.text(start.title()), Typed.text(start.purpose()), false, List.of());
      return answer.done(edit(desk.create(frame.caller(), draft)));
    } catch (ProblemException refusal) {
      return answer.refused(refusal, notice -> all(frame, start, notice));
    }
  }

  @Get("/{slug}/andra")
  String edited(HttpRequest<?> request, Frame frame, String slug) {
    Query.of(request, "lang");
    return edited(frame, desk.own(slug, frame.caller()), Notice.none(), List.of());
  }

  /** Saves what is typed, whichever button is pressed, so that nothing typed is lost. */
  @Post("/{slug}/andra")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> edit(Frame frame, String slug, @Body DashboardForm form) {
    FormAnswer answer = answer(frame);
    Dashboard seen = desk.own(slug, frame.caller());
    if (form.version() == null || form.version() != seen.version()) {
      return answer.outdated(notice -> edited(frame, seen, notice, List.of()));
    }
    try {
      desk.change(seen, frame.caller(), form.applied(desk.tiles(seen)));
      return answer.done(form.isDone() ? ShownDashboard.path(slug) : edit(seen));
    } catch (ProblemException refusal) {
      return answer.refused(
          refusal, notice -> edited(frame, pages.typed(seen, form), notice, refusal.problems()));
    }
  }

  @Post("/{slug}/ta-bort")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> delete(Frame frame, String slug) {
    desk.delete(desk.own(slug, frame.caller()));
    return answer(frame).done("/vyer");
  }

  /** Asks into which view an indicator goes. */
  @Get("/lagg-till")
  String choose(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "diagram", "lang");
    Put nothing = new Put(query.text("diagram").orElse(""), null, null, null);
    return choose(frame, nothing, Notice.none());
  }

  @Post("/lagg-till")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> put(Frame frame, @Body Put put) {
    FormAnswer answer = answer(frame);
    try {
      return answer.done(ShownDashboard.path(filled(frame.caller(), put).slug()));
    } catch (ProblemException refusal) {
      return refusal.problems().stream()
          .findFirst()
          .map(one -> frame.text("dashboard.problem." + one.code()))
          .<HttpResponse<?>>map(
              why -> answer.again(refusal.status(), why, notice -> choose(frame, put, notice)))
          .orElseGet(() -> answer.refused(refusal, notice -> choose(frame, put, notice)));
    }
  }

  private Dashboard filled(Caller caller, Put put) {
    Tile tile = put.tile();
    String slug = Typed.text(put.vy());
    if (slug.isEmpty()) {
      String name = Typed.text(put.name());
      return desk.create(caller, new DashboardDraft(name, "", false, List.of(tile)));
    }
    Dashboard seen = desk.own(slug, caller);
    return desk.change(seen, caller, with(seen, tile));
  }

  private DashboardDraft with(Dashboard seen, Tile tile) {
    List<Tile> tiles = new ArrayList<>(desk.tiles(seen));
    tiles.add(tile);
    return new DashboardDraft(seen.title(), seen.purpose(), seen.isShared(), tiles);
  }

  private String all(Frame frame, Start typed, Notice notice) {
    List<DashboardPage.Item> own =
        frame.caller().isLoggedIn()
            ? desk.list(frame.caller()).stream().map(one -> item(frame, one)).toList()
            : List.of();
    return templates
        .dashboardList(frame, own, Typed.text(typed.title()), Typed.text(typed.purpose()), notice)
        .render();
  }

  private DashboardPage.Item item(Frame frame, Dashboard one) {
    int tiles = desk.tiles(one).size();
    String many =
        tiles == 1
            ? frame.text("dashboard.tiles.one")
            : frame.text("dashboard.tiles", frame.words().count(tiles));
    return new DashboardPage.Item(
        frame.onward().to(ShownDashboard.path(one.slug())),
        one.title(),
        one.purpose(),
        Words.capital(
            frame.text(one.isShared() ? "dashboard.item.shared" : "dashboard.item.private", many)));
  }

  private String edited(Frame frame, Dashboard own, Notice notice, List<DataProblem> problems) {
    return templates.dashboardEdit(frame, pages.of(frame, own, problems), notice).render();
  }

  private String choose(Frame frame, Put typed, Notice notice) {
    String diagram = Typed.text(typed.diagram());
    List<Choice> own =
        desk.list(frame.caller()).stream().map(one -> new Choice(one.slug(), one.title())).toList();
    return templates
        .dashboardChoose(
            frame,
            diagram,
            pages.name(frame, diagram).orElse(""),
            TileAddress.isOfPeriod(diagram),
            Into.of(own, typed.vy(), typed.name()),
            typed.isFigure(),
            notice)
        .render();
  }

  private static String edit(Dashboard one) {
    return ShownDashboard.path(one.slug()) + "/andra";
  }

  private static FormAnswer answer(Frame frame) {
    return new FormAnswer(frame, "dashboard");
  }
}
