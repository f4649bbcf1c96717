package se.utfall.api.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.figures.Csv;
import se.utfall.db.imports.Piece;

/** An edit as the rows that a file would hold. */
final class IndicatorRows {
  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "name",
          "unit",
          "better",
          "decimals",
          "frequency",
          "theme",
          "owner",
          "description",
          "confidentiality",
          "target",
          "target_kind",
          "target_period",
          "headline_area",
          "headline_member");

  private IndicatorRows() {}

  /** The indicator, then what hangs on it: the members of its dimensions, how its values arise. */
  static List<Piece> of(String code, IndicatorEdit edit) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(kind(edit), indicator(code, edit)));
    pieces.add(new Piece("dimensions", dimensions(code, edit)));
    if (edit.accumulates() != null) {
      pieces.add(new Piece("accumulations", accumulation(code, edit.accumulates())));
    }
    return pieces;
  }

  private static String accumulation(String code, boolean accumulates) {
    return new Csv("indicator", "accumulates").row(code, accumulates ? "yes" : "no").text();
  }

  /** Only one of the two kinds says who the readers are; the other leaves them as they are. */
  static String kind(IndicatorEdit edit) {
    return edit.readers() == null ? "indicators" : "indicators-with-readers";
  }

  private static String indicator(String code, IndicatorEdit edit) {
    Optional<IndicatorEdit.Target> target = Optional.ofNullable(edit.target());
    Optional<IndicatorEdit.Headline> headline = Optional.ofNullable(edit.headline());
    List<Object> cells =
        Arrays.asList(
            code,
            edit.name(),
            edit.unit(),
            edit.better(),
            edit.decimals(),
            edit.frequency(),
            edit.theme(),
            edit.owner(),
            edit.description(),
            edit.confidentiality(),
            target.map(IndicatorEdit.Target::value).orElse(null),
            target.map(IndicatorEdit.Target::kind).orElse(null),
            target.map(IndicatorEdit.Target::period).orElse(null),
            headline.map(IndicatorEdit.Headline::area).orElse(null),
            headline.map(IndicatorEdit.Headline::members).map(IndicatorRows::joined).orElse(null));
    return edit.readers() == null
        ? table(COLUMNS, cells)
        : table(with(COLUMNS, "readers"), with(cells, String.join(" ", edit.readers())));
  }

  private static String table(List<String> columns, List<Object> cells) {
    return new Csv(columns.toArray(String[]::new)).row(cells.toArray()).text();
  }

  private static <T> List<T> with(List<T> some, T oneMore) {
    List<T> more = new ArrayList<>(some);
    more.add(oneMore);
    return more;
  }

  private static String dimensions(String code, IndicatorEdit edit) {
    Csv csv = new Csv("indicator", "dimension", "member", "total_of");
    List<IndicatorEdit.Dimension> dimensions =
        edit.dimensions() == null ? List.of() : edit.dimensions();
    for (IndicatorEdit.Dimension dimension : dimensions) {
      for (String member : dimension.members()) {
        csv.row(code, dimension.code(), member, member.equals(dimension.total()) ? "alla" : null);
      }
    }
    return csv.text();
  }

  private static String joined(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> member.getKey() + ":" + member.getValue())
        .collect(Collectors.joining("|"));
  }
}
