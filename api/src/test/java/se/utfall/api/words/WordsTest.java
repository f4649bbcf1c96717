package se.utfall.api.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.utfall.db.imports.Problem;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameKeysAndTheSamePlacesForArguments() {
    assertThat(Words.en().keys()).isEqualTo(Words.sv().keys());
    for (String key : Words.sv().keys()) {
      assertThat(places(Words.en().text(key))).as(key).isEqualTo(places(Words.sv().text(key)));
    }
  }

  /** What is told of Swedish letters and codes is the same in English. */
  @Test
  void noEnglishTextHoldsASwedishWord() {
    Pattern swedish =
        Pattern.compile(
            "[åäöÅÄÖ]|\\b(och|av|är|inte|som|till|från|eller|antal|procent|saknas|dold|uppgift|mnkr|tkr)\\b");
    assertThat(Words.en().keys())
        .filteredOn(key -> swedish.matcher(Words.en().text(key)).find())
        .containsExactlyInAnyOrder(
            "account.refused.too_long",
            "search.hint",
            "diagram.parameter.level.allowed",
            "import.column.unit");
  }

  @Test
  void everyKindOfProblemInAFileHasItsWords() {
    for (Problem.Code code : Problem.Code.values()) {
      String key = "import.problem." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Words.sv().has(key)).as(key).isTrue();
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
