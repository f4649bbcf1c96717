package se.utfall.api.account;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Passwords;
import se.utfall.api.security.Sessions;
import se.utfall.api.security.SignIn;
import se.utfall.db.account.Accounts;

@Controller("/mitt-konto")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class OwnAccountController {
  private final SignIn signIn;
  private final Passwords passwords;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Templates templates;

  OwnAccountController(
      SignIn signIn,
      Passwords passwords,
      Accounts accounts,
      Sessions sessions,
      Templates templates) {
    this.signIn = signIn;
    this.passwords = passwords;
    this.accounts = accounts;
    this.sessions = sessions;
    this.templates = templates;
  }

  @Serdeable
  record Form(@Nullable String current, @Nullable String fresh, @Nullable String repeated) {
    Form {
      current = current == null ? "" : current;
      fresh = fresh == null ? "" : fresh;
      repeated = repeated == null ? "" : repeated;
    }
  }

  @Get
  String page(Frame frame) {
    return render(frame, Notice.none());
  }

  @Post("/losenord")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> changePassword(HttpRequest<?> request, Frame frame, @Body Form form) {
    String name = name(frame);
    var outcome = signIn.attempt(name, form.current());
    if (outcome instanceof SignIn.Wait wait) {
      String text = frame.text("account.log-in.wait", wait.seconds());
      return refused(HttpStatus.TOO_MANY_REQUESTS, frame, text);
    }
    if (!(outcome instanceof SignIn.Welcome)) {
      return refused(HttpStatus.BAD_REQUEST, frame, frame.text("account.own.wrong"));
    }
    if (!form.fresh().equals(form.repeated())) {
      return refused(HttpStatus.BAD_REQUEST, frame, frame.text("account.own.different"));
    }
    var weakness = passwords.weakness(form.fresh(), name);
    if (weakness.isPresent()) {
      String text = WeaknessText.of(frame, weakness.get());
      return refused(HttpStatus.BAD_REQUEST, frame, text);
    }
    accounts.changePassword(name, passwords.hash(form.fresh()));
    // All sessions have ended by that; this browser gets a new one.
    var cookie = sessions.start(accounts.find(name).orElseThrow(), request);
    var notice = Notice.done(frame.text("account.own.done"));
    return HttpResponse.ok(render(frame, notice)).cookie(cookie);
  }

  private HttpResponse<String> refused(HttpStatus status, Frame frame, String text) {
    return HttpResponse.<String>status(status).body(render(frame, Notice.error(text)));
  }

  private String render(Frame frame, Notice notice) {
    List<String> roles = frame.caller().roles().stream().sorted().toList();
    var titles = roles.stream().map(role -> RoleText.of(frame, role)).toList();
    return templates.accountOwn(frame, name(frame), String.join(", ", titles), notice).render();
  }

  private static String name(Frame frame) {
    return frame.caller().name().orElseThrow(() -> ProblemException.notFound("No account"));
  }
}
