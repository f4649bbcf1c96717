package se.utfall.api.browser;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the service answered, in the words of pages. */
public record Answer(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public String type() {
    return header("Content-Type").orElse("");
  }

  /** The Set-Cookie line of the session. */
  public Optional<String> sessionCookie() {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(line -> line.startsWith("utfall_session="))
        .findFirst();
  }

  public String heading() {
    return first("<h1>(.*?)</h1>");
  }

  public String notice() {
    return first("<p class=\"notice[^>]*>(.*?)</p>");
  }

  public List<String> all(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(body())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private String first(String pattern) {
    var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body());
    return matcher.find() ? matcher.group(1).strip() : "";
  }
}
