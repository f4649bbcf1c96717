package se.utfall.api.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameKeysAndTheSamePlacesForArguments() {
    assertThat(Words.en().keys()).isEqualTo(Words.sv().keys());
    for (String key : Words.sv().keys()) {
      assertThat(places(Words.en().text(key))).as(key).isEqualTo(places(Words.sv().text(key)));
    }
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
  }

  @Test
  void readsSwedishLettersAndPutsArgumentsInWithoutTouchingQuotes() {
    assertThat(Words.sv().text("page.overview")).isEqualTo("Överblick");
    assertThat(Words.sv().text("account.list.created", "2026-01-02", "{0}'s"))
        .isEqualTo("Skapad 2026-01-02 av {0}'s.");
  }

  @Test
  void aTextThatDoesNotExistIsAFault() {
    assertThatThrownBy(() -> Words.sv().text("no.such.text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.text");
  }
}
