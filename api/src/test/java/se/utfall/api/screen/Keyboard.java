package se.utfall.api.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.Keys;

/** Somebody who has nothing but a keyboard, and sees where it is. */
final class Keyboard {
  private static final int MOST_STOPS = 400;
  private static final long PATIENCE = 20_000_000_000L;

  private final Tab tab;

  Keyboard(Tab tab) {
    this.tab = tab;
  }

  /** Steps forward until it is at what has this name; each step shows where it is. */
  Keyboard goTo(String name) {
    List<String> passed = new ArrayList<>();
    while (passed.size() < MOST_STOPS) {
      tab.press(Keys.TAB);
      Map<String, Object> here = here();
      if (here.get("name").toString().startsWith(name)) {
        return this;
      }
      passed.add(here.get("name").toString());
    }
    throw new AssertionError("The keyboard does not reach " + name + ", only " + passed);
  }

  /** Skips the menu of the page that has just been opened. */
  Keyboard skip() {
    return goTo("Till innehållet").type(Keys.ENTER);
  }

  /** Steps through the whole page and back to its beginning. */
  List<String> stops() {
    List<String> stops = new ArrayList<>();
    tab.press(Keys.TAB);
    for (var here = here(); !here.get("tag").equals("body"); here = here()) {
      stops.add(here.get("name").toString());
      assertThat(stops).as("a trap").hasSizeLessThan(MOST_STOPS);
      tab.press(Keys.TAB);
    }
    return stops;
  }

  Keyboard type(CharSequence text) {
    tab.press(text);
    return this;
  }

  /** Presses Enter and waits until an address that begins so is open. */
  void enterTo(String address) {
    pressTo(Keys.ENTER, address);
  }

  /** Presses a key and waits until an address that begins so is open. */
  void pressTo(Keys key, String address) {
    tab.press(key);
    until(address, () -> tab.at().startsWith(address));
  }

  /** Waits until an address is reached. */
  void until(String address, BooleanSupplier reached) {
    long deadline = System.nanoTime() + PATIENCE;
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as(address + " from " + tab.at()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> here() {
    var here = (Map<String, Object>) tab.run(Script.FOCUS);
    assertThat(here.get("fault")).as(here.toString() + " on " + tab.at()).isEqualTo("");
    return here;
  }
}
