package se.utfall.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/indikatorer?q=bo&lang=sv", "/omraden/a%2Fb", "/indikatorer/x#y"})
  void keepsAnAddressOfOurs(String asked) {
    assertThat(LocalPath.of(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "annan",
        "//annan.example/",
        "///annan.example",
        "https://annan.example/",
        "/\\annan.example",
        "/.//annan.example",
        "/x/..//annan.example",
        "javascript:alert(1)",
        "/a\tb",
        "/\n/annan.example",
        "/logga-ut",
        "/logga-in?till=/"
      })
  void leadsToTheOverviewInsteadOfAnywhereElse(String asked) {
    assertThat(LocalPath.of(asked)).isEqualTo("/");
  }

  @Test
  void leadsToTheOverviewWhenNothingWasAskedFor() {
    assertThat(LocalPath.of(null)).isEqualTo("/");
  }
}
