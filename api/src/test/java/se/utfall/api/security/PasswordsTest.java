package se.utfall.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.security.Passwords.Weakness.TOO_LONG;
import static se.utfall.api.security.Passwords.Weakness.TOO_SHORT;
import static se.utfall.api.security.Passwords.Weakness.TOO_SIMPLE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void takesTenCharactersAndSeventyTwoBytesAndNothingShorterOrLonger() {
    assertThat(passwords.weakness("åäöabcdef", "anna")).contains(TOO_SHORT);
    assertThat(passwords.weakness("åäöabcdefg", "anna")).isEmpty();
    assertThat(passwords.weakness("abcd".repeat(18), "anna")).isEmpty();
    assertThat(passwords.weakness("abcd".repeat(18) + "e", "anna")).contains(TOO_LONG);
    assertThat(passwords.weakness("åäöé".repeat(9), "anna")).isEmpty();
    assertThat(passwords.weakness("åäöé".repeat(9) + "e", "anna")).contains(TOO_LONG);
  }

  @Test
  void refusesWhatIsGuessedFirst() {
    assertThat(passwords.weakness("aaaaaaaaaaa", "anna")).contains(TOO_SIMPLE);
    assertThat(passwords.weakness("Anna.Andersson", "anna.andersson")).contains(TOO_SIMPLE);
  }

  @Test
  void matchesThePasswordHoweverTheKeyboardComposesItsLettersAndNothingElse() {
    String hash = passwords.hash("ma\u030anadsbrev");
    assertThat(hash).startsWith("$2a$12$").doesNotContain("nadsbrev");
    assertThat(passwords.matches("m\u00e5nadsbrev", Optional.of(hash))).isTrue();
    String quick = quickHash("m\u00e5nadsbrev");
    assertThat(passwords.matches("ma\u030anadsbrev", Optional.of(quick))).isTrue();
    assertThat(passwords.matches("manadsbrev", Optional.of(quick))).isFalse();
    assertThat(passwords.matches("m\u00e5nadsbrev", Optional.empty())).isFalse();
  }

  @Test
  void whatIsTooLongMatchesNothingEvenWhenItsBeginningDoes() {
    String longest = "abcd".repeat(18);
    String quick = quickHash(longest);
    assertThat(passwords.matches(longest, Optional.of(quick))).isTrue();
    assertThat(passwords.matches(longest + "e", Optional.of(quick))).isFalse();
  }

  /** Of the least cost: what is checked against it takes no time. */
  private static String quickHash(String password) {
    return BCrypt.hashpw(password, BCrypt.gensalt(4));
  }
}
