package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.Theme;

/** Pictures that were once looked at and found good, and must not change unseen. */
class GoldenSvgTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line",
        "bar",
        "rows",
        "intervals",
        "spc",
        "trial",
        "forecast",
        "funnel",
        "variance",
        "waterfall",
        "equity",
        "trend",
        "structure",
        "ranking",
        "multiples"
      })
  void picturesLookAsTheyDidWhenTheyWereApproved(String name) throws IOException {
    PictureSize size = new PictureSize(850, 500, 1);
    byte[] bytes = new ChartRenderer().render(chart(name), size, Theme.LIGHT, PictureFormat.SVG);
    String drawn = new String(bytes, StandardCharsets.UTF_8);
    Path written = Path.of("target", "pictures", name + ".svg");
    Files.createDirectories(written.getParent());
    Files.writeString(written, drawn);
    assertThat(drawn)
        .as(
            "%s has changed. Look at %s; if it is right, copy it to src/test/resources/pictures"
                + " and raise StyleVersion.CURRENT.",
            name, written)
        .isEqualTo(approved(name));
  }

  private static ChartSpec chart(String name) {
    return switch (name) {
      case "line" -> RealFigures.sickLeave();
      case "bar" -> RealFigures.furniture(ChartKind.BAR);
      case "rows" -> RealFigures.engagement(ChartKind.BAR);
      case "spc" -> JudgedFigures.rebased();
      case "trial" -> JudgedFigures.trial();
      case "forecast" -> JudgedFigures.forecast(36, 12);
      case "funnel" -> JudgedFigures.funnel(36);
      case "variance" -> RealMoney.office(true);
      case "waterfall" -> RealMoney.fromBudgetToOutcome();
      case "equity" -> RealMoney.equity();
      case "trend" -> RealMoney.netCost();
      case "ranking" -> RankedFigures.ranking(20);
      case "multiples" -> RankedFigures.multiples(6);
      case "structure" -> RealMoney.efforts();
      default -> RealFigures.notifications();
    };
  }

  private static String approved(String name) throws IOException {
    try (InputStream in = GoldenSvgTest.class.getResourceAsStream("/pictures/" + name + ".svg")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
