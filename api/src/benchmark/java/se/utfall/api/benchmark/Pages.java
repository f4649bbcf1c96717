package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the service as a browser does: one connection that stays, compressed answers. */
final class Pages {
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final String authorization;

  /**
   * For one reader.
   *
   * @param authorization the header of that name; empty for who has not logged in
   */
  Pages(int port, String authorization) {
    this.port = port;
    this.authorization = authorization;
  }

  /**
   * One answer.
   *
   * @param status of HTTP
   * @param nanos until its first byte
   * @param bytes of its body as sent
   */
  record Answer(int status, long nanos, int bytes) {}

  boolean isReady() {
    try {
      return send(request("/health/readiness").GET().build()).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      pause();
      return false;
    }
  }

  Answer get(String path) {
    HttpRequest request = request(path).header("Accept-Encoding", "gzip").GET().build();
    long from = System.nanoTime();
    HttpResponse<InputStream> response = send(request);
    long nanos = System.nanoTime() - from;
    return new Answer(response.statusCode(), nanos, read(response).length);
  }

  /** The same for a reader with this role, who has a token of the administrator. */
  Pages as(String role) {
    String basic =
        Base64.getEncoder()
            .encodeToString(("admin:" + Service.PASSWORD).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        request("/api/v1/tokens")
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"name\":\"mätning\",\"roles\":[\"" + role + "\"]}"))
            .build();
    String answer = new String(read(send(request)), StandardCharsets.UTF_8);
    Matcher token = TOKEN.matcher(answer);
    if (!token.find()) {
      throw new IllegalStateException("no token: " + answer);
    }
    return new Pages(port, "Bearer " + token.group(1));
  }

  /** Imports a file; returns the seconds that it took. */
  double load(String kind, Path file) {
    try {
      HttpRequest request =
          request("/api/v1/imports?kind=" + kind)
              .header("Content-Type", "text/csv")
              .POST(BodyPublishers.ofFile(file))
              .build();
      long from = System.nanoTime();
      HttpResponse<InputStream> response = send(request);
      String answer = new String(read(response), StandardCharsets.UTF_8);
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            file + ": " + answer.substring(0, Math.min(1000, answer.length())));
      }
      return (System.nanoTime() - from) / 1e9;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return authorization.isEmpty() ? builder : builder.header("Authorization", authorization);
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static byte[] read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return body.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
