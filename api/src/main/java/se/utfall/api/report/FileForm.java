package se.utfall.api.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import java.util.Locale;
import se.utfall.api.problem.ProblemException;

/** The kinds of file that a package can be. */
enum FileForm {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ZIP("application/zip");

  private final MediaType type;

  FileForm(String type) {
    this.type = MediaType.of(type);
  }

  /** The kind of this code; a 400 for any other. */
  static FileForm parse(@Nullable String code) {
    for (FileForm form : values()) {
      if (form.code().equals(code)) {
        return form;
      }
    }
    throw ProblemException.badRequest(
        "the field 'format'",
        (code == null ? "is missing" : "is '" + code + "'") + "; allowed: docx, zip");
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  MediaType type() {
    return type;
  }
}
