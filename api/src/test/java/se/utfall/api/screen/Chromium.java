package se.utfall.api.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of the machine and its driver; both come with Debian's packages. */
record Chromium(Path browser, Path driver) {
  static final String BROWSER = "UTFALL_CHROMIUM";
  static final String DRIVER = "UTFALL_CHROMEDRIVER";

  /** Named by system property or environment, else where Debian's packages put them. */
  static Chromium configured() {
    return of(name -> System.getProperty(name, System.getenv(name)));
  }

  static Chromium of(UnaryOperator<String> setting) {
    return new Chromium(
        Path.of(Optional.ofNullable(setting.apply(BROWSER)).orElse("/usr/bin/chromium")),
        Path.of(Optional.ofNullable(setting.apply(DRIVER)).orElse("/usr/bin/chromedriver")));
  }

  /** What of the two is not there. */
  List<Path> missing() {
    return Stream.of(browser, driver).filter(file -> !Files.isExecutable(file)).toList();
  }

  /** Starts a browser that can reach nothing but this machine. */
  ChromeDriver start() {
    var options = new ChromeOptions().setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=sv",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox");
    }
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    // With a driver named, Selenium looks for none; its own builder of services does not compile
    // without warnings.
    System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, driver.toString());
    System.setProperty(ChromeDriverService.CHROME_DRIVER_SILENT_OUTPUT_PROPERTY, "true");
    return new ChromeDriver(options);
  }
}
