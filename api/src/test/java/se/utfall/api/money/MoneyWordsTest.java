package se.utfall.api.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.utfall.api.words.Words;

class MoneyWordsTest {
  private static final BigDecimal AMOUNT = new BigDecimal("-14.4");

  @Test
  void saysAnAmountWithItsUnitInBothLanguages() {
    assertThat(new MoneyWords(Words.sv()).amount(AMOUNT, "mnkr")).isEqualTo("−14,4 mnkr");
    assertThat(new MoneyWords(Words.en()).amount(AMOUNT, "mnkr")).isEqualTo("SEK −14.4 million");
  }

  @Test
  void saysAUnitThatIsNoneOfMoneyAsItStandsInAClaim() {
    assertThat(new MoneyWords(Words.sv()).amount(AMOUNT, "procent")).isEqualTo("−14,4 procent");
    assertThat(new MoneyWords(Words.en()).amount(AMOUNT, "procent")).isEqualTo("−14.4 procent");
  }
}
