package se.utfall.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64, pg_ctl",
    "Linux, aarch64, linux-arm_64, pg_ctl",
    "Mac OS X, x86_64, darwin-x86_64, pg_ctl",
    "Mac OS X, aarch64, darwin-arm_64, pg_ctl",
    "Windows 11, amd64, windows-x86_64, pg_ctl.exe"
  })
  void findsTheServerProgramsOfEachSystemWeSupport(
      String osName, String osArch, String name, String program) {
    var platform = Platform.of(osName, osArch);
    assertThat(platform).hasToString(name);
    assertThat(Platform.class.getResource(platform.archive())).isNotNull();
    assertThat(platform.executable("pg_ctl")).isEqualTo(program);
  }

  @Test
  void asksForNothingBeforeACommandOnWindows() {
    assertThat(Platform.of("Windows Server 2022", "amd64").prefix()).isEqualTo(List.of());
  }
}
