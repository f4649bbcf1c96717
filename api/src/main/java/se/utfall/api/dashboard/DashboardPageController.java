package se.utfall.api.dashboard;

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
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Build;
import se.utfall.api.answer.Digest;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.security.Site;
import se.utfall.charts.render.DashboardRenderer;
import se.utfall.charts.spec.DashboardSpec;
import se.utfall.db.dashboard.Dashboard;
import se.utfall.db.revision.Reading;

/** Shows views: as a page, on a full screen, as a PDF. */
@Controller("/vyer")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_PDF})
final class DashboardPageController {
  private static final String PDF = ".pdf";
  private static final DashboardRenderer RENDERER = new DashboardRenderer();

  private final Reader reader;
  private final DashboardDesk desk;
  private final DashboardUse dashboards;
  private final DashboardSheets sheets;
  private final Build build;
  private final Site site;
  private final Templates templates;

  DashboardPageController(
      Reader reader,
      DashboardDesk desk,
      DashboardUse dashboards,
      DashboardSheets sheets,
      Build build,
      Site site,
      Templates templates) {
    this.reader = reader;
    this.desk = desk;
    this.dashboards = dashboards;
    this.sheets = sheets;
    this.build = build;
    this.site = site;
    this.templates = templates;
  }

  /** The view, or with the ending .pdf the sheets of it. */
  @Get("/{file}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String file) {
    boolean isPdf = file.endsWith(PDF);
    String slug = isPdf ? file.substring(0, file.length() - PDF.length()) : file;
    DashboardQuery query = isPdf ? DashboardQuery.ofSheets(request) : DashboardQuery.of(request);
    Dashboard found = desk.open(slug, frame.caller());
    Onward onward = new Onward(query.moment(), frame.words().language());
    return reader.read(
        request,
        query.asOf(),
        reading ->
            isPdf
                ? pdf(request, reading, found, onward)
                : page(request, frame, query, dashboards.read(reading, found, onward)));
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Frame frame, DashboardQuery query, ShownDashboard shown) {
    Onward onward = frame.onward();
    String html =
        query.isScreen()
            ? templates.dashboardScreen(frame, shown, Screen.of(shown, query, onward)).render()
            : templates
                .dashboardOne(
                    frame,
                    shown,
                    DashboardLinks.of(shown, onward, site.base(request)),
                    query.moment().orElse(""),
                    shown.isOwnedBy(frame.caller()))
                .render();
    return HttpResponse.ok(html)
        .contentType(MediaType.TEXT_HTML_TYPE)
        .header("X-Robots-Tag", "noindex");
  }

  private HttpResponse<?> pdf(
      HttpRequest<?> request, Reading reading, Dashboard found, Onward onward) {
    ShownDashboard shown = dashboards.read(reading, found, onward);
    DashboardSpec spec =
        sheets.of(reading, shown, onward, site.base(request) + onward.to(shown.path()));
    String tag = new Digest().add(build.identity()).add(spec.toString()).mark();
    return reader.lasting(
        request,
        tag,
        () -> Body.bytes(RENDERER.render(spec), MediaType.APPLICATION_PDF, shown.title() + PDF));
  }
}
