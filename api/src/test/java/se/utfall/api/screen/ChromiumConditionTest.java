package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumConditionTest {
  @TempDir Path directory;

  @Test
  void withBrowserAndDriverTheTestsRunEverywhere() throws IOException {
    Chromium both = new Chromium(program("browser"), program("driver"));
    assertThat(ChromiumCondition.decide(both, "true").isDisabled()).isFalse();
    assertThat(ChromiumCondition.decide(both, null).isDisabled()).isFalse();
  }

  @Test
  void withoutOneOfThemTheTestsAreSkippedAndSayWhatToInstall() throws IOException {
    Path browser = program("browser");
    Path nowhere = directory.resolve("nowhere");
    var noDriver = ChromiumCondition.decide(new Chromium(browser, nowhere), null);
    assertThat(noDriver.isDisabled()).isTrue();
    assertThat(noDriver.getReason().orElseThrow())
        .contains(nowhere.toString(), "chromium-driver", Chromium.DRIVER)
        .doesNotContain(browser.toString());
    assertThat(ChromiumCondition.decide(new Chromium(nowhere, browser), "false").isDisabled())
        .isTrue();
  }

  @Test
  void withoutOneOfThemTheTestsFailWhereTheyMayNotBeSkipped() throws IOException {
    Chromium noBrowser = new Chromium(directory.resolve("nowhere"), program("driver"));
    assertThatThrownBy(() -> ChromiumCondition.decide(noBrowser, "true"))
        .hasMessageContaining("nowhere");
  }

  @Test
  void thePathsAreThoseOfDebianUnlessTheyAreSet() {
    assertThat(Chromium.of(name -> null))
        .isEqualTo(new Chromium(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver")));
    assertThat(Chromium.of(Map.of("UTFALL_CHROMIUM", "/a", "UTFALL_CHROMEDRIVER", "/b")::get))
        .isEqualTo(new Chromium(Path.of("/a"), Path.of("/b")));
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(directory.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
