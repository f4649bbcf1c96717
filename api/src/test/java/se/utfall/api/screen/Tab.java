package se.utfall.api.screen;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A browser with one open page. */
final class Tab implements AutoCloseable {
  private static final int TALLEST = 5000;

  /** In nanoseconds. */
  private static final long PATIENCE = 30_000_000_000L;

  private final ChromeDriver driver;
  private final URI service;

  Tab(Chromium chromium, URI service) {
    this.driver = chromium.start();
    this.service = service;
    medium("", "light");
    // Once for all pages: sending it anew to each takes longer than judging a page.
    tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Script.AXE));
  }

  /** Opens an address of the service. */
  void open(String path) {
    driver.get(service + path);
  }

  /** From now on with this session; an empty one is nobody's. */
  void session(String session) {
    if (session.isEmpty()) {
      tell("Network.clearBrowserCookies", Map.of());
    } else {
      tell(
          "Network.setCookie",
          Map.of("name", "utfall_session", "value", session, "url", service.toString()));
    }
  }

  void resize(Size size) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
  }

  void script(boolean on) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Shows pages as for this medium (empty: as it comes) and in this colour scheme. */
  void medium(String medium, String colours) {
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** What a script in the page gives. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script gives later, by calling its last argument. */
  Object runAndWait(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Each string of a list that a script gives. */
  @SuppressWarnings("unchecked")
  List<String> list(String script, Object... arguments) {
    return (List<String>) run(script, arguments);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Puts a file in the field where the keyboard is. */
  void choose(Path file) {
    driver.switchTo().activeElement().sendKeys(file.toString());
  }

  /** The path and query of the open page, as people read them. */
  String at() {
    String open = driver.getCurrentUrl().substring(service.toString().length());
    return URLDecoder.decode(open, StandardCharsets.UTF_8);
  }

  /** What the browser has complained of since the last question. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The page on sheets of paper, as PDF. */
  byte[] paper() {
    return bytes("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
  }

  /** A picture of the whole page as PNG. */
  byte[] picture(Size size) {
    awaitPictures();
    Number height = (Number) run("return document.documentElement.scrollHeight");
    int shown = Math.min(TALLEST, height.intValue());
    Map<String, Object> whole =
        Map.of("x", 0, "y", 0, "width", size.width, "height", shown, "scale", 1);
    return bytes(
        "Page.captureScreenshot",
        Map.of("captureBeyondViewport", true, "optimizeForSpeed", true, "clip", whole));
  }

  /** By asking, for without script nothing tells; twice, for a new width is seen a moment later. */
  private void awaitPictures() {
    long deadline = System.nanoTime() + PATIENCE;
    int times = 0;
    while (times < 2) {
      times = Boolean.TRUE.equals(run(Script.LOADED)) ? times + 1 : 0;
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The pictures of " + at() + " do not come.");
      }
    }
  }

  private byte[] bytes(String command, Map<String, Object> parameters) {
    return Base64.getDecoder().decode(tell(command, parameters).get("data").toString());
  }

  private Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
