package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.charts.style.Theme;

class BareMachineTest {

  /** Draws in all formats and then tells whether Java has looked for fonts of the machine. */
  static final class Draw {
    public static void main(String[] arguments) {
      for (PictureFormat format : PictureFormat.values()) {
        PictureSize size = new PictureSize(400, 300, 1);
        new ChartRenderer().render(RealFigures.safety(), size, Theme.LIGHT, format);
      }
    }
  }

  @Test
  void noPictureAsksTheMachineForFonts(@TempDir Path folder) throws Exception {
    Path loaded = folder.resolve("classes.txt");
    Process java = java(loaded).inheritIO().start();
    assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(java.exitValue()).isZero();
    assertThat(Files.readString(loaded))
        .contains("se.utfall.charts.render.ChartRenderer")
        .doesNotContain("sun.font.SunFontManager", "FontConfiguration");
  }

  private static ProcessBuilder java(Path loaded) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
        List.of(
            java,
            "-Djava.awt.headless=true",
            "-Xlog:class+load=info:file=" + loaded,
            "-cp",
            System.getProperty("java.class.path"),
            Draw.class.getName()));
  }
}
