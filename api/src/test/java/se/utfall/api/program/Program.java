package se.utfall.api.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the service over HTTP as any program does. Never changes; {@code with} makes another. */
public final class Program {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final List<String> headers;

  private Program(URI service, List<String> headers) {
    this.service = service;
    this.headers = List.copyOf(headers);
  }

  /** One that is not logged in. */
  public static Program at(URI service) {
    return new Program(service, List.of());
  }

  /** The same with one more header. */
  public Program with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Program(service, more);
  }

  /** The same with the session of a browser, saying where it comes from. */
  public Program withSession(String session) {
    return with("Cookie", "utfall_session=" + session).with("Origin", service.toString());
  }

  /** The answer to a GET. */
  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** The JSON that a GET answers with 200. */
  public Map<String, Object> json(String path) {
    return get(path).ok().json();
  }

  /** All items of a list, read in pages of seven. */
  public List<Map<String, Object>> items(String path) {
    List<Map<String, Object>> items = new ArrayList<>();
    Map<String, Object> page;
    int number = 0;
    do {
      String join = path.contains("?") ? "&" : "?";
      page = json(path + join + "size=7&page=" + number++);
      items.addAll(Json.objects(page.get("items")));
    } while (!Json.objects(page.get("items")).isEmpty());
    if (items.size() != Integer.parseInt(page.get("total").toString())) {
      throw new AssertionError(items.size() + " items of a total of " + page.get("total"));
    }
    return items;
  }

  /** Sends a table to the import of this kind. */
  public Reply importing(String kind, String csv) {
    return post("/api/v1/imports?kind=" + kind, "text/csv", csv);
  }

  /** The answer to a POST. */
  public Reply post(String path, String type, String body) {
    return with("Content-Type", type).send("POST", path, BodyPublishers.ofString(body));
  }

  /** The answer to a PUT of JSON. */
  public Reply put(String path, String body) {
    return with("Content-Type", "application/json")
        .send("PUT", path, BodyPublishers.ofString(body));
  }

  /** The answer to any method and body. */
  public Reply send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(URI.create(service + path)).method(method, body);
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** A text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What the service answered. */
  public record Reply(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String type() {
      return header("Content-Type");
    }

    public Map<String, Object> json() {
      return Json.object(Json.read(text()));
    }

    /** The same, and a failure of the test if it is not 200. */
    public Reply ok() {
      if (status() != 200) {
        throw new AssertionError(response.uri() + " gave " + status() + " " + text());
      }
      return this;
    }
  }
}
