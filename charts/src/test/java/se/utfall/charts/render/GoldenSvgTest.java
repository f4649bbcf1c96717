package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.StyleVersion;
import se.utfall.charts.style.Theme;

/** Pictures that were once looked at and found good, and must not change unseen. */
class GoldenSvgTest {

  private static final Path WRITTEN = Path.of("target", "pictures");

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
        "multiples",
        "heatmap",
        "shares",
        "timeline"
      })
  void picturesLookAsTheyDidWhenTheyWereApproved(String name) throws IOException {
    PictureSize size = new PictureSize(850, 500, 1);
    byte[] bytes = new ChartRenderer().render(chart(name), size, Theme.LIGHT, PictureFormat.SVG);
    Path written = WRITTEN.resolve(name + ".svg");
    Files.createDirectories(WRITTEN);
    Files.write(written, bytes);
    String drawn = normalised(bytes);
    if (!drawn.equals(normalised(approved(name)))) {
      fail(
          "%s has changed. Look at %s (approved, drawn, difference); if it is right, copy %s to"
              + " src/test/resources/pictures, raise StyleVersion.CURRENT and add to versions.txt"
              + " there: %s %s %s",
          name, difference(name, bytes), written, name, StyleVersion.CURRENT, digest(bytes));
    }
  }

  private static Path difference(String name, byte[] drawn) throws IOException {
    BufferedImage after = Repainted.of(drawn);
    byte[] approved = approved(name);
    BufferedImage before =
        approved.length > 0
            ? Repainted.of(approved)
            : new BufferedImage(after.getWidth(), after.getHeight(), BufferedImage.TYPE_INT_RGB);
    return Difference.write(before, after, WRITTEN.resolve(name + "-difference.png"));
  }

  /** Each line names a picture, the style version it changed with, and its digest since then. */
  @Test
  void noApprovedPictureChangesWithoutANewStyleVersion() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Map<String, Integer> versions = new TreeMap<>();
    for (String line : new String(read("versions.txt"), StandardCharsets.UTF_8).split("\n")) {
      String[] words = line.strip().split(" ");
      int version = Integer.parseInt(words[1]);
      assertThat(version)
          .as("%s: the style version is raised for each change", words[0])
          .isGreaterThan(versions.getOrDefault(words[0], 0))
          .isLessThanOrEqualTo(Integer.parseInt(StyleVersion.CURRENT));
      versions.put(words[0], version);
      digests.put(words[0], words[2]);
    }
    assertThat(digests).isEqualTo(approvedDigests());
  }

  private static Map<String, String> approvedDigests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "pictures"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
        String name = file.getFileName().toString().replace(".svg", "");
        digests.put(name, digest(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static String digest(byte[] picture) {
    try {
      byte[] bytes = normalised(picture).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Without what says nothing of the looks: ends of lines and identities of elements. */
  private static String normalised(byte[] svg) {
    return new String(svg, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replaceAll("id=\"([td])[0-9a-f]+\"", "id=\"$1\"")
        .replaceAll("aria-labelledby=\"[^\"]*\"", "aria-labelledby=\"t d\"");
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
      case "timeline" -> RealEvents.gvi();
      case "structure" -> RealMoney.efforts();
      case "heatmap" -> RealTables.strategies();
      case "shares" -> RealTables.plans();
      default -> RealFigures.notifications();
    };
  }

  private static byte[] approved(String name) throws IOException {
    return read(name + ".svg");
  }

  private static byte[] read(String file) throws IOException {
    try (InputStream in = GoldenSvgTest.class.getResourceAsStream("/pictures/" + file)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
