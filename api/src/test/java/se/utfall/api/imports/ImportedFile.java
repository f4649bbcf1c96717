package se.utfall.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** Files of observations, how they are sent as a form, and what is answered when they are taken. */
final class ImportedFile {
  static final String HEADER =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";
  static final String ROW = HEADER + "TIMANSTALLDA;GBG;2018;;;0,7;;;;;KS-AR-2023;;\n";

  private ImportedFile() {}

  /** Sends a form with one part, named as given with what follows its name. */
  static Reply asForm(Program editor, String path, String part, String content) {
    String body =
        "--GRANS\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--GRANS--\r\n";
    return editor.post(path, "multipart/form-data; boundary=GRANS", body);
  }

  /** The counts of an answer without problems. */
  static void assertCounts(Reply reply, int rows, int inserted, int revised, int unchanged) {
    assertThat(reply.ok().json())
        .hasEntrySatisfying("rows", n -> assertThat(n).hasToString("" + rows))
        .hasEntrySatisfying("inserted", n -> assertThat(n).hasToString("" + inserted))
        .hasEntrySatisfying("revised", n -> assertThat(n).hasToString("" + revised))
        .hasEntrySatisfying("unchanged", n -> assertThat(n).hasToString("" + unchanged))
        .hasEntrySatisfying("problemCount", n -> assertThat(n).hasToString("0"))
        .containsEntry("problems", List.of());
  }
}
