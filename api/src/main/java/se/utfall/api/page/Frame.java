package se.utfall.api.page;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.api.security.Caller;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;

/**
 * What is round a page: the language, who reads it and where they are. A controller may take it as
 * an argument.
 *
 * @param address path and query of the page, to come back to after logging in
 */
public record Frame(Words words, Caller caller, String path, String address) {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Pattern MOMENT = Pattern.compile("[?&]asOf=([^&]+)");

  /** The frame of the page that is asked for. */
  public static Frame of(HttpRequest<?> request) {
    return of(request, Words.of(request));
  }

  static Frame of(HttpRequest<?> request, Words words) {
    var uri = request.getUri();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Frame(words, Caller.of(request), request.getPath(), uri.getRawPath() + query);
  }

  /** The text of the key in the language of the page. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** True when the page is the one at this address or lies below it. */
  public boolean isAt(String root) {
    return path.equals(root) || (!root.equals("/") && path.startsWith(root + "/"));
  }

  /** Leads on to pages of the moment and in the language of this one. */
  public Onward onward() {
    Matcher moment = MOMENT.matcher(address);
    return new Onward(
        moment.find()
            ? Optional.of(URLDecoder.decode(moment.group(1), StandardCharsets.UTF_8))
            : Optional.empty(),
        words.language());
  }

  /** The address of the log-in page that leads back here. */
  public String logInAddress() {
    if (isAt("/logga-in")) {
      return "/logga-in";
    }
    return "/logga-in?till=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  /** What a sheet of paper says of itself: when it was fetched and from where. */
  public String printed() {
    String day = new PeriodWords(words).day(LocalDate.now(STOCKHOLM));
    return text("page.printed", day, URLDecoder.decode(address, StandardCharsets.UTF_8));
  }

  /** The address of the style sheet, which changes with its content. */
  public String stylesheet() {
    return OwnFile.STYLES;
  }

  /** The addresses of the scripts, which change with their content. */
  public List<String> scripts() {
    return OwnFile.SCRIPTS;
  }

  /** The address of the script of views on a full screen. */
  public String screenScript() {
    return OwnFile.SCREEN_SCRIPT;
  }
}
