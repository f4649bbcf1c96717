package se.utfall.api.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that look at a page from within. */
final class Script {
  static final String LAYOUT = read("/screen/layout.js");
  static final String WIDTH = read("/screen/width.js");
  static final String LOADED = read("/screen/loaded.js");
  static final String SPOIL = read("/screen/spoil.js");
  static final String IDLE = read("/screen/idle.js");
  static final String FOCUS = read("/screen/focus.js");
  static final String AXE = read("/axe.min.js");

  private Script() {}

  private static String read(String name) {
    try (var bytes = Script.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
