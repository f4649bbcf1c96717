package se.utfall.api.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.utfall.api.security.Caller;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/** Reads for whoever asks, and answers with an ETag; what the asker has already is a 304. */
@Singleton
public final class Reader {
  private final Store store;
  private final Build build;

  Reader(Store store, Build build) {
    this.store = store;
    this.build = build;
  }

  /** Reads without an answer of its own, for pages. */
  public <T> T read(HttpRequest<?> request, Optional<AsOf> asOf, Function<Reading, T> work) {
    return store.read(asOf, Caller.of(request).roles(), work);
  }

  /**
   * Answers with what {@code work} reads. The ETag of an answer of now goes by the address, the
   * revision, the reader's roles and the program, so that a 304 needs no reading. That of an answer
   * of the past goes by its content, which is less than it was when something has been made secret
   * since.
   */
  public HttpResponse<?> answer(
      HttpRequest<?> request, Optional<AsOf> asOf, Function<Reading, Body> work) {
    return read(
        request,
        asOf,
        reading -> {
          if (reading.isPast()) {
            Body made = work.apply(reading);
            return answer(request, reading, made.identity(), () -> made);
          }
          String tag =
              new Digest()
                  .add(build.identity())
                  .add(reading.version())
                  .add(reading.roles())
                  .add(request.getUri().toString())
                  .add(request.getHeaders().get(HttpHeaders.ACCEPT, String.class, ""))
                  .mark();
          return tagged(request, reading, tag, () -> work.apply(reading));
        });
  }

  /**
   * Answers with a body whose ETag goes by its own content and the program.
   *
   * @param content what the bytes are made from
   */
  public HttpResponse<?> answer(
      HttpRequest<?> request, Reading reading, String content, Supplier<Body> body) {
    String tag = new Digest().add(build.identity()).add(content).mark();
    return tagged(request, reading, tag, body);
  }

  /**
   * Answers with a body, or with a 304 that needs no body.
   *
   * @param tag a mark of all that the bytes are made from
   */
  public HttpResponse<?> tagged(
      HttpRequest<?> request, Reading reading, String tag, Supplier<Body> body) {
    String quoted = '"' + tag + '"';
    List<String> known = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
    if (known.stream().anyMatch(tags -> tags.contains(quoted))) {
      return marked(HttpResponse.notModified(), reading, quoted);
    }
    Body made = body.get();
    if (known.contains("*")) {
      return marked(HttpResponse.notModified(), reading, quoted);
    }
    return marked(whole(request, made), reading, quoted);
  }

  /**
   * Answers with what a person may withdraw or change at any time, whatever its moment, so that
   * whoever keeps it must ask whether it still may be seen.
   *
   * @param tag a mark of all that the bytes are made from
   */
  public HttpResponse<?> lasting(HttpRequest<?> request, String tag, Supplier<Body> body) {
    String quoted = '"' + tag + '"';
    boolean isAnyone = Caller.of(request).roles().isEmpty();
    List<String> known = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
    boolean isKnown = known.stream().anyMatch(tags -> tags.contains(quoted) || tags.equals("*"));
    return marked(
        isKnown ? HttpResponse.notModified() : whole(request, body.get()), isAnyone, false, quoted);
  }

  private static MutableHttpResponse<?> whole(HttpRequest<?> request, Body made) {
    made.refuseUnless(request.accept());
    MutableHttpResponse<Object> response = HttpResponse.ok(made.content());
    response.contentType(made.type());
    made.fileName()
        .ifPresent(
            name -> response.header(HttpHeaders.CONTENT_DISPOSITION, made.disposition(name)));
    return response;
  }

  private static MutableHttpResponse<?> marked(
      MutableHttpResponse<?> response, Reading reading, String tag) {
    return marked(response, reading.roles().isEmpty(), reading.isPast(), tag);
  }

  private static MutableHttpResponse<?> marked(
      MutableHttpResponse<?> response, boolean isAnyone, boolean lasts, String tag) {
    String audience = isAnyone ? "public" : "private";
    String freshness = lasts ? "max-age=31536000, immutable" : "no-cache";
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, audience + ", " + freshness)
        .header(HttpHeaders.VARY, "Accept, Authorization, Cookie");
  }
}
