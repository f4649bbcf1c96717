package se.utfall.api.account;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.QueryParameters;
import se.utfall.api.security.LocalPath;
import se.utfall.api.security.Sessions;
import se.utfall.api.security.SignIn;
import se.utfall.db.account.Account;
import se.utfall.db.account.Accounts;

@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LogInController {
  private final SignIn signIn;
  private final Sessions sessions;
  private final Accounts accounts;
  private final Templates templates;

  LogInController(SignIn signIn, Sessions sessions, Accounts accounts, Templates templates) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.accounts = accounts;
    this.templates = templates;
  }

  @Serdeable
  record Form(@Nullable String username, @Nullable String password, @Nullable String till) {}

  @Get("/logga-in")
  HttpResponse<?> page(HttpRequest<?> request, Frame frame, @Nullable @QueryValue String till) {
    QueryParameters.onlyOnce(request, "till", "lang");
    if (frame.caller().isLoggedIn()) {
      return HttpResponse.seeOther(URI.create(LocalPath.of(till)));
    }
    return HttpResponse.ok(render(frame, LocalPath.of(till), "", Notice.none()));
  }

  @Post("/logga-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> logIn(HttpRequest<?> request, Frame frame, @Body Form form) {
    String name = form.username() == null ? "" : form.username();
    String password = form.password() == null ? "" : form.password();
    String till = LocalPath.of(form.till());
    var outcome = signIn.attempt(name, password);
    if (outcome instanceof SignIn.Welcome welcome) {
      return welcome(request, welcome.account(), till);
    }
    if (outcome instanceof SignIn.Wait wait) {
      String seconds = String.valueOf(wait.seconds());
      return refused(
              HttpStatus.TOO_MANY_REQUESTS, frame, till, name, "account.log-in.wait", seconds)
          .header(HttpHeaders.RETRY_AFTER, seconds);
    }
    return refused(HttpStatus.UNAUTHORIZED, frame, till, name, "account.log-in.wrong");
  }

  @Post("/logga-ut")
  @Consumes(MediaType.ALL)
  HttpResponse<?> logOut(HttpRequest<?> request) {
    sessions.read(request).ifPresent(s -> accounts.endSession(s.id(), s.expiresAt()));
    return HttpResponse.seeOther(URI.create("/")).cookie(sessions.forget(request));
  }

  private HttpResponse<?> welcome(HttpRequest<?> request, Account account, String till) {
    return HttpResponse.seeOther(URI.create(till)).cookie(sessions.start(account, request));
  }

  private MutableHttpResponse<String> refused(
      HttpStatus status, Frame frame, String till, String name, String key, Object... arguments) {
    var notice = Notice.error(frame.text(key, arguments));
    return HttpResponse.<String>status(status).body(render(frame, till, name, notice));
  }

  private String render(Frame frame, String till, String name, Notice notice) {
    return templates.accountLogIn(frame, till, name, notice).render();
  }
}
