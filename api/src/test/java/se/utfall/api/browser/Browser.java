package se.utfall.api.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks as a browser does: for HTML, with its cookie, saying where a form came from. */
public final class Browser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final URI service;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String session = "";

  private Browser(URI service) {
    this.service = service;
  }

  /** A browser in which nobody is logged in. */
  public static Browser at(URI service) {
    return new Browser(service)
        .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .with("Origin", service.toString());
  }

  /** A program: no cookies, no origin, any kind of answer. */
  public static Browser program(URI service) {
    return new Browser(service).with("Accept", "*/*");
  }

  /** The same with a header on every request from now on. */
  public Browser with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The same without that header from now on. */
  public Browser without(String header) {
    headers.remove(header);
    return this;
  }

  /** The same with this value in the session cookie. */
  public Browser withSession(String value) {
    session = value;
    return this;
  }

  /** The value of the session cookie; empty when there is none. */
  public String session() {
    return session;
  }

  public Answer get(String path) {
    return send("GET", path, "", "");
  }

  /** Sends a form; fields are name, value, name, value … */
  public Answer post(String path, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send("POST", path, "application/x-www-form-urlencoded", String.join("&", pairs));
  }

  public Answer postJson(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  /** Logs in and fails the test when that does not work. */
  public Browser logIn(String name, String password) {
    Answer answer = post("/logga-in", "username", name, "password", password);
    if (answer.status() != 303) {
      throw new AssertionError("Log-in of " + name + " gave " + answer.status());
    }
    return this;
  }

  public Answer send(String method, String path, String type, String body) {
    return send(method, path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with bytes, as a file is sent. */
  public Answer send(String method, String path, String type, byte[] body) {
    var request = HttpRequest.newBuilder(service.resolve(path));
    headers.forEach(request::setHeader);
    if (!session.isEmpty()) {
      request.setHeader("Cookie", "utfall_session=" + session);
    }
    if (!type.isEmpty()) {
      request.setHeader("Content-Type", type);
    }
    request.method(
        method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    try {
      var answer = new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
      answer.sessionCookie().ifPresent(line -> session = line.replaceAll("^[^=]*=([^;]*).*", "$1"));
      return answer;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
