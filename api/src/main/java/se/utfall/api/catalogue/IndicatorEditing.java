package se.utfall.api.catalogue;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.figures.Csv;
import se.utfall.api.imports.ImportAnswers;
import se.utfall.api.security.Caller;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.Imports;
import se.utfall.db.imports.Piece;

/** Writes an indicator as an editor gave it: the same checks and the same memory as for a file. */
@Singleton
final class IndicatorEditing {
  private final Imports imports;

  IndicatorEditing(Imports imports) {
    this.imports = imports;
  }

  /** Creates or replaces; 201 when it is new. */
  HttpResponse<?> replace(String code, IndicatorEdit edit, Caller caller) {
    IndicatorEditCheck.check(code, edit);
    ImportAnswer answer =
        imports.edit(
            List.of(
                new Piece("indicators-with-readers", indicator(code, edit)),
                new Piece("dimensions", dimensions(code, edit))),
            caller.name().orElseThrow());
    ImportAnswers.refuseProblems(answer);
    boolean isNew = answer.inserted() > members(edit);
    return isNew ? HttpResponse.created(address(code)) : HttpResponse.noContent();
  }

  private static URI address(String code) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create("/api/v1/indicators/" + encoded);
  }

  private static long members(IndicatorEdit edit) {
    return edit.dimensions() == null
        ? 0
        : edit.dimensions().stream().mapToLong(dimension -> dimension.members().size()).sum();
  }

  private static String indicator(String code, IndicatorEdit edit) {
    Optional<IndicatorEdit.Target> target = Optional.ofNullable(edit.target());
    Optional<IndicatorEdit.Headline> headline = Optional.ofNullable(edit.headline());
    return new Csv(
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
            "headline_member",
            "readers")
        .row(
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
            headline
                .map(IndicatorEdit.Headline::members)
                .map(IndicatorEditing::joined)
                .orElse(null),
            edit.readers() == null ? null : String.join(" ", edit.readers()))
        .text();
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
