package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** Views as programs and forms write them, and as they are read. */
final class WrittenDashboard {
  static final String API = "/api/v1/dashboards";

  private WrittenDashboard() {}

  /** The body of a view of these tiles. */
  static String body(String title, boolean isShared, String... tiles) {
    return "{\"title\": \""
        + title
        + "\", \"purpose\": \"Till nämnden\", \"shared\": "
        + isShared
        + ", \"tiles\": ["
        + String.join(",", tiles)
        + "]}";
  }

  /** A tile of what an indicator shows first. */
  static String tile(String indicator, String show) {
    return "{\"indicator\": \"" + indicator + "\", \"show\": \"" + show + "\"}";
  }

  /** Makes a view and gives its part of its address. */
  static String made(Program by, String title, boolean isShared, String... tiles) {
    Reply made = by.post(API, "application/json", body(title, isShared, tiles));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.header("Location").substring(API.length() + 1);
  }

  /** Writes a view of the title "Skriven" over with these tiles. */
  static void rewrite(Program by, String address, String... tiles) {
    String version = by.get(address).ok().header("ETag");
    Reply reply = by.with("If-Match", version).put(address, body("Skriven", true, tiles));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  /** What the tiles of a view are of and how they show, as one reader sees them. */
  static List<String> tiles(Program reader, String address) {
    return Json.objects(reader.json(address).get("tiles")).stream()
        .map(one -> one.get("indicator") + " " + one.get("show"))
        .toList();
  }

  /** The words of a PDF. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\n', ' ');
    }
  }

  /** The fields of a form that are written {@code name=value&name=value}. */
  static String[] fields(String written) {
    return Arrays.stream(written.split("&"))
        .flatMap(field -> Arrays.stream(field.split("=", 2)))
        .toArray(String[]::new);
  }
}
