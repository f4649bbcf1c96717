package se.utfall.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;

/** Whether an answer is read by a person in a browser or by a program. */
public final class Audience {
  private static final List<String> FOR_PROGRAMS =
      List.of("/api/", "/charts/", "/pictures/", "/health", "/prometheus", "/static/");

  private Audience() {}

  /** True when the caller asks for HTML and the address is one of a page. */
  public static boolean wantsPage(HttpRequest<?> request) {
    return !isProgram(request.getPath()) && request.accept().stream().anyMatch(Audience::isHtml);
  }

  /** True when the path is one that programs use, whoever asks. */
  public static boolean isProgram(String path) {
    return FOR_PROGRAMS.stream().anyMatch(path::startsWith);
  }

  private static boolean isHtml(MediaType type) {
    return type.getName().equals(MediaType.TEXT_HTML);
  }
}
