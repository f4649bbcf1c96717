package se.utfall.api.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.utfall.api.imports.ImportAnswers;
import se.utfall.api.security.Caller;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.Imports;

/** Writes an indicator as an editor gave it: the same checks and the same memory as for a file. */
@Singleton
final class IndicatorEditing {
  private final Imports imports;
  private final EditRights rights;

  IndicatorEditing(Imports imports, EditRights rights) {
    this.imports = imports;
    this.rights = rights;
  }

  /** Creates or replaces; 201 when it is new. */
  HttpResponse<?> replace(HttpRequest<?> request, String code, IndicatorEdit edit, Caller caller) {
    IndicatorEditCheck.check(code, edit);
    rights.check(request, code, edit, caller);
    ImportAnswer answer = imports.edit(IndicatorRows.of(code, edit), caller.name().orElseThrow());
    ImportAnswers.refuseProblems(answer);
    boolean isNew = answer.inserted() > rowsBeside(edit);
    return isNew ? HttpResponse.created(address(code)) : HttpResponse.noContent();
  }

  private static URI address(String code) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create("/api/v1/indicators/" + encoded);
  }

  /** How many rows an edit may bring beside that of the indicator itself. */
  private static long rowsBeside(IndicatorEdit edit) {
    long members =
        edit.dimensions() == null
            ? 0
            : edit.dimensions().stream().mapToLong(dimension -> dimension.members().size()).sum();
    return members + (edit.accumulates() == null ? 0 : 1);
  }
}
