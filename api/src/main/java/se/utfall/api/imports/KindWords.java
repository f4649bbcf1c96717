package se.utfall.api.imports;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.api.imports.StartPage.ColumnLine;
import se.utfall.api.imports.StartPage.KindLine;
import se.utfall.api.words.Words;
import se.utfall.db.imports.ColumnForm;
import se.utfall.db.imports.Imports;

/** What people call the kinds of files and their columns. */
final class KindWords {
  private final Words words;

  KindWords(Words words) {
    this.words = words;
  }

  /** The name of a kind, also of one that only a form brings. */
  String name(String kind) {
    return words.text("import.kind." + kind);
  }

  /** The kinds that a file may have, each with its columns. */
  List<KindLine> all() {
    return Imports.kinds().stream()
        .map(
            kind ->
                new KindLine(
                    kind,
                    name(kind),
                    words.text("import.kind." + kind + ".is"),
                    "/import/mall/" + kind + ".csv",
                    columns(kind)))
        .toList();
  }

  private List<ColumnLine> columns(String kind) {
    Stream<ColumnLine> money =
        Imports.hasMoneyColumns(kind)
            ? Stream.of(
                new ColumnLine(
                    words.text("import.column.money.header"),
                    words.text("import.column.money"),
                    words.text("import.column.optional"),
                    ""))
            : Stream.empty();
    return Stream.concat(Imports.columns(kind).stream().map(one -> column(kind, one)), money)
        .toList();
  }

  private ColumnLine column(String kind, ColumnForm column) {
    String special = "import.column." + kind + "." + column.header();
    return new ColumnLine(
        column.header(),
        words.text(words.has(special) ? special : "import.column." + column.header()),
        words.text(column.required() ? "import.column.required" : "import.column.optional"),
        String.join(", ", column.allowed()));
  }
}
