package se.utfall.api.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Runs {@link Recognition} before every request but those that must answer without a database. */
@Singleton
final class RecognisingFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  private static final List<String> FOR_ANYONE = List.of("/static/", "/health", "/prometheus");

  private final Recognition recognition;
  private final Scheduler blocking;

  RecognisingFetcher(
      Recognition recognition, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.recognition = recognition;
    this.blocking = Schedulers.fromExecutorService(executor);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    if (FOR_ANYONE.stream().anyMatch(request.getPath()::startsWith) || isUnmarked(request)) {
      return Mono.empty();
    }
    return Mono.fromCallable(() -> recognition.recognise(request).orElse(null))
        .subscribeOn(blocking);
  }

  /** Most reads carry neither header nor cookie and need no other thread. */
  private static boolean isUnmarked(HttpRequest<?> request) {
    return !request.getHeaders().contains("Authorization")
        && request.getCookies().findCookie(Sessions.COOKIE).isEmpty();
  }
}
