package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.OpenedWorkbook.bytes;
import static se.utfall.db.imports.OpenedWorkbook.number;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which workbooks are not read. */
class WorkbookRefusedTest {

  private static void assertRefused(byte[] file, Problem.Code code, String value)
      throws IOException {
    OpenedWorkbook opened = OpenedWorkbook.of(file);
    assertThat(opened.rows()).isEmpty();
    assertThat(opened.problems()).containsExactly(new Problem(0, "", code, value));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(new byte[0], Problem.Code.EMPTY_FILE, "");
  }

  @Test
  void theOlderFormatIsRefused() throws IOException {
    var workbook = new HSSFWorkbook();
    workbook.createSheet();
    assertRefused(bytes(workbook), Problem.Code.OLD_WORKBOOK, "");
  }

  @Test
  void aWorkbookBehindAPasswordIsRefused() throws Exception {
    var locked = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (var inside = encryptor.getDataStream(container)) {
        inside.write(number("0", 1));
      }
      container.writeFilesystem(locked);
    }
    assertRefused(locked.toByteArray(), Problem.Code.LOCKED_WORKBOOK, "");
  }

  @Test
  void macrosAreRefused() throws IOException {
    String type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    assertRefused(SheetFile.of("").mainType(type).bytes(), Problem.Code.MACROS, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator;area\n",
        "PK\u0003\u0004",
        "<html/>",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 slut"
      })
  void otherFilesAreNoWorkbooks(String file) throws IOException {
    assertRefused(file.getBytes(StandardCharsets.ISO_8859_1), Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aWorkbookCutOffAnywhereIsRefused() throws IOException {
    byte[] whole = number("0.0", 88);
    for (int length = 1; length < whole.length; length += 97) {
      Problems found = new Problems();
      byte[] part = Arrays.copyOf(whole, length);
      try (FileRows read = FileForm.WORKBOOK.open(new ByteArrayInputStream(part), found)) {
        assertThat(read.next()).as("the first %d bytes", length).isNull();
      }
      assertThat(found.first())
          .extracting(Problem::code)
          .containsExactly(Problem.Code.NOT_A_WORKBOOK);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c><v>ett</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row><c r=\"12\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c t=\"ny\"><v>7</v></c></row>",
        "<row><c>"
      })
  void aDamagedSheetIsRefused(String rows) throws IOException {
    assertRefused(SheetFile.of(rows).bytes(), Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aSheetWiderThanTheMostIsRefused() throws IOException {
    String wide = "<row><c r=\"GR1\"><v>1</v></c><c r=\"GS1\"><v>1</v></c></row>";
    assertRefused(SheetFile.of(wide).bytes(), Problem.Code.TOO_MANY_COLUMNS, "200");
  }

  @Test
  void entitiesOfAnotherFileAreNotRead() throws IOException {
    String declared = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    byte[] file =
        SheetFile.of("<row><c t=\"s\"><v>0</v></c></row>")
            .part("xl/sharedStrings.xml", declared + "<sst><si><t>&x;</t></si></sst>")
            .bytes();
    assertRefused(file, Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aTextThatNoSheetCouldHoldIsRefused() throws IOException {
    String text = "A".repeat(100_001);
    String row = "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    assertRefused(SheetFile.of(row).bytes(), Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aSmallFileThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] file = SheetFile.of("").part("docProps/core.xml", "A".repeat(2 << 20)).bytes();
    assertThat(file.length).isLessThan(10_000);
    assertRefused(file, Problem.Code.TOO_LARGE, "1");
  }
}
