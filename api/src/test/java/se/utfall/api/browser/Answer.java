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

  /** What stands in the parentheses of each match. */
  public List<String> each(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(body())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private String first(String pattern) {
    var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body());
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  /** The words of the table row that begins with this heading, cell by cell. */
  public List<String> row(String heading) {
    return all("<tr(?: [^>]*)?>(.*?)</tr>").stream()
        .map(
            row ->
                java.util.Arrays.stream(row.split("</t[hd]>"))
                    .map(Answer::words)
                    .filter(cell -> !cell.isEmpty())
                    .toList())
        .filter(cells -> !cells.isEmpty() && cells.get(0).startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + heading + " in " + words(body())));
  }

  /** The text of a piece of a page without its tags. */
  public static String words(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
