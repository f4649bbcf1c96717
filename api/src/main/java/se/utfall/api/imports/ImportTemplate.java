package se.utfall.api.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.db.imports.ColumnForm;
import se.utfall.db.imports.Imports;
import se.utfall.db.reference.ReferenceFigures;

/**
 * A file to begin from: the headers of a kind, with a row of the reference figures as an example
 * where there is one. It begins with a byte order mark, by which spreadsheets know UTF-8.
 */
final class ImportTemplate {
  private static final int HEADER_AND_EXAMPLE = 2;

  private ImportTemplate() {}

  static String of(String kind) {
    return "\ufeff"
        + ReferenceFigures.example(kind)
            .map(ImportTemplate::beginning)
            .orElseGet(() -> header(kind));
  }

  private static String beginning(InputStream file) {
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().limit(HEADER_AND_EXAMPLE).collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String header(String kind) {
    return Stream.concat(
            Imports.columns(kind).stream().map(ColumnForm::header),
            Imports.hasMoneyColumns(kind) ? Stream.of("bokslut_2023") : Stream.empty())
        .collect(Collectors.joining(";", "", "\n"));
  }
}
