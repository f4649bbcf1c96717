package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  /** What answers with files and to programs. */
  private static final List<String> NO_PAGES =
      List.of(
          "/api/",
          "/charts/",
          "/pictures/",
          "/import/mall/",
          "/static/",
          "/health",
          "/prometheus",
          "/token_info");

  /**
   * By how much a view on a full screen is wider and higher than a window of this width, how many
   * of its pictures are smaller than they were drawn, and how many are not.
   */
  private static final String FULL_SCREEN =
      """
      const [width, done] = arguments;
      const page = document.documentElement;
      const isLarge = (one) => Math.min(one.clientWidth / one.naturalWidth, one.clientHeight / one.naturalHeight) > 0.9;
      const tell = () => {
        const shown = Array.from(document.querySelectorAll("picture img")).filter((one) => one.clientWidth);
        const large = shown.filter(isLarge).length;
        done(`${page.scrollWidth - innerWidth} ${page.scrollHeight - innerHeight} ${shown.length - large} ${large}`);
      };
      const look = () => requestAnimationFrame(innerWidth === width ? tell : look);
      look();
      """;

  private Stage stage;
  private Tab tab;
  private HtmlChecker checker;

  @BeforeAll
  void start() {
    checker = new HtmlChecker();
    stage = Stage.shared();
    tab = new Tab(Chromium.configured(), stage.address());
  }

  @AfterAll
  void stop() {
    tab.close();
    checker.close();
  }

  static List<Page> pages() {
    return Pages.ALL;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsRightAtDeskAndPhone(Page page) {
    CompletableFuture<List<String>> html = checker.faultsOf(stage.received(page));
    List<String> faults = new ArrayList<>(new Inspection(stage, tab).inspect(page));
    faults.addAll(html.join());
    assertThat(faults).as(page.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6})
  void nothingOfAViewOnAFullScreenIsOutsideTheWindow(int tiles) {
    tab.resize(Size.DESK);
    tab.open(stage.pathOf(Page.of("", "/vyer/{vy}?visning=skarm&rutor=" + tiles)));
    for (Size size : List.of(Size.DESK, Size.PROJECTOR)) {
      tab.resize(size);
      assertThat(tab.runAndWait(FULL_SCREEN, size.width).toString())
          .as(size.toString())
          .matches("0 0 0 [4-6]");
    }
  }

  @Test
  void whatIsWrongWithAPageIsFound() {
    tab.open("/tillganglighet");
    tab.resize(Size.PHONE);
    tab.complaints();
    tab.runAndWait(Script.SPOIL);
    assertThat(tab.list(Script.LAYOUT, "en"))
        .contains("is said to be in sv", "goes from heading 2 to 4 at Hopp")
        .anyMatch(fault -> fault.startsWith("has a picture without alternative text"))
        .anyMatch(fault -> fault.startsWith("has a picture that does not show"));
    assertThat(tab.list(Script.WIDTH)).anyMatch(fault -> fault.contains("ööö"));
    assertThat(tab.list(Script.IDLE)).containsExactly("has a button for nothing: Tryck");
    assertThat(Axe.faults(tab, true))
        .anyMatch(fault -> fault.startsWith("breaks color-contrast"))
        .anyMatch(fault -> fault.startsWith("breaks image-alt"));
    assertThat(tab.complaints()).anyMatch(said -> said.contains("Content Security Policy"));
    assertThatThrownBy(() -> new Keyboard(tab).stops()).hasMessageContaining("no visible focus");
    assertThat(checker.faultsOf("<!doctype html><title>x</title><p><div></div></p>").join())
        .anyMatch(fault -> fault.startsWith("is not right HTML, line 1"));
  }

  @Test
  void everyPageThatTheServiceHasIsLookedAt() {
    Router router = stage.part(Router.class);
    var served = new TreeSet<String>();
    router
        .uriRoutes()
        .filter(route -> route.getHttpMethod() == HttpMethod.GET && isPage(route))
        .forEach(route -> served.add(route.getUriMatchTemplate().toString()));
    var looked = new TreeSet<String>();
    for (Page page : Pages.ALL) {
      UriRouteMatch<?, ?> match = router.findClosest(HttpRequest.GET(pathOf(page)));
      if (match != null) {
        looked.add(match.getRouteInfo().getUriMatchTemplate().toString());
      }
    }
    assertThat(looked).isEqualTo(served);
  }

  private String pathOf(Page page) {
    return stage.pathOf(page).replaceAll("\\?.*", "");
  }

  private static boolean isPage(UriRouteInfo<?, ?> route) {
    String path = route.getUriMatchTemplate().toString();
    return NO_PAGES.stream().noneMatch(path::startsWith);
  }
}
