package se.utfall.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** In which bodies a file is taken and in which it is refused; nothing is stored. */
class ImportBodiesTest {
  private static final String DRY = "/api/v1/imports?kind=observations&dryRun=true";

  private final ReferenceService service = ReferenceService.shared();
  private final Program editor =
      Program.at(service.address())
          .withSession(service.people().as("redaktör", "editor").session());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "application/csv",
        "text/plain",
        "text/csv;charset=utf-8",
        "text/csv; charset=UTF-8; header=present"
      })
  void tableTextIsTakenUnderEachOfItsNames(String type) {
    ImportedFile.assertCounts(editor.post(DRY, type, ImportedFile.ROW), 1, 1, 0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|text/csv",
        "application/xml|multipart/form-data",
        "application/vnd.ms-excel|officedocument.spreadsheetml.sheet",
        "text/csv; charset=iso-8859-1|UTF-8",
        "text/csv; charset=finns-ej|UTF-8",
        "rappakalja|Content-Type"
      })
  void otherBodiesAreRefusedSayingWhatIsTaken(String type, String named) {
    Reply reply = editor.post(DRY, type, ImportedFile.ROW);
    assertThat(reply.status()).as(reply.text()).isEqualTo(415);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.text()).contains(named);
  }

  @Test
  void aBodyWithoutATypeIsRefusedAndAnEmptyFileIsAProblem() {
    assertThat(editor.send("POST", DRY, BodyPublishers.ofString(ImportedFile.ROW)).status())
        .isEqualTo(415);
    Reply empty = editor.post(DRY, "text/csv", "");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.text()).contains("\"code\":\"empty-file\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "fil\"; filename=\"x.csv"})
  void aFormWithoutAFileInThePartOfThatNameIsRefused(String part) {
    Reply reply = ImportedFile.asForm(editor, DRY, part, ImportedFile.ROW);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("detail").toString()).contains("file");
  }

  @Test
  void aFormThatCannotBeReadIsRefused() {
    String noBoundary = "multipart/form-data";
    String cutOff = "--GRANS\r\nContent-Disposition: form-data; name=\"file\"; filen";
    for (Reply reply :
        List.of(
            editor.post(DRY, noBoundary, ImportedFile.ROW),
            editor.post(DRY, noBoundary + "; boundary=GRANS", ImportedFile.ROW),
            editor.post(DRY, noBoundary + "; boundary=GRANS", ""),
            editor.post(DRY, noBoundary + "; boundary=GRANS", cutOff))) {
      assertThat(reply.status()).as(reply.text()).isEqualTo(400);
      assertThat(reply.type()).isEqualTo("application/problem+json");
      assertThat(reply.json().get("detail").toString()).contains("'file'");
    }
  }

  @Test
  void aCompressedBodyIsUnpackedAndOneThatCannotBeIsRefused() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(ImportedFile.ROW.getBytes(StandardCharsets.UTF_8));
    }
    Program sender = editor.with("Content-Type", "text/csv");
    ImportedFile.assertCounts(
        sender
            .with("Content-Encoding", "gzip")
            .send("POST", DRY, BodyPublishers.ofByteArray(packed.toByteArray())),
        1,
        1,
        0,
        0);
    byte[] broken = packed.toByteArray();
    broken[broken.length / 2] ^= 0x55;
    Reply cutOff =
        sender
            .with("Content-Encoding", "gzip")
            .send("POST", DRY, BodyPublishers.ofByteArray(broken));
    assertThat(cutOff.status()).as(cutOff.text()).isIn(400, 422);
    assertThat(
            sender
                .with("Content-Encoding", "br")
                .send("POST", DRY, BodyPublishers.ofString(ImportedFile.ROW))
                .status())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/imports|'kind' is missing",
        "/api/v1/imports?kind=allt|'kind' is 'allt'",
        "/api/v1/imports?kind=areas&dryRun=ja|'dryRun' is 'ja'",
        "/api/v1/imports?kind=areas&torrt=true|'torrt' is unknown"
      })
  void theParametersAreCheckedBeforeTheFile(String path, String named) {
    Reply reply = editor.post(path, "text/csv", ImportedFile.ROW);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }
}
