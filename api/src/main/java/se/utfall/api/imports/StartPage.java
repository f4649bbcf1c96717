package se.utfall.api.imports;

import java.util.List;

/**
 * The page where an import begins, ready to be shown.
 *
 * @param kinds the kinds of files
 * @param chosen code of the kind that is chosen; may be empty
 * @param imports the imports that were accepted, newest first
 * @param earlier address of those before them; empty when there are none
 * @param later address of those after them; empty when these are the newest
 */
public record StartPage(
    List<KindLine> kinds, String chosen, List<ImportLine> imports, String earlier, String later) {

  /** Copies the lists. */
  public StartPage {
    kinds = List.copyOf(kinds);
    imports = List.copyOf(imports);
  }

  /** A kind of file. */
  public record KindLine(
      String code, String name, String text, String template, List<ColumnLine> columns) {}

  /** A column of a kind: its header, what it means, whether it must be filled, allowed words. */
  public record ColumnLine(String header, String text, String need, String allowed) {}

  /** An import that was accepted. */
  public record ImportLine(
      String address, String when, String kind, String file, String by, String counts) {}
}
