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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Set;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.QueryParameters;
import se.utfall.api.security.Roles;
import se.utfall.db.account.Accounts;

@Controller("/anvandare")
@Secured(Roles.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AccountsController {
  private static final Set<String> DONE =
      Set.of("created", "roles", "password", "deactivated", "activated");

  private final Accounts accounts;
  private final AccountKeeping keeping;
  private final Templates templates;

  AccountsController(Accounts accounts, AccountKeeping keeping, Templates templates) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.templates = templates;
  }

  @Serdeable
  record NewForm(
      @Nullable String name,
      @Nullable String password,
      @Nullable List<String> roles,
      @Nullable String further) {}

  @Serdeable
  record RolesForm(@Nullable List<String> roles, @Nullable String further) {}

  @Serdeable
  record PasswordForm(@Nullable String password) {}

  @Serdeable
  record ActiveForm(@Nullable Boolean active) {}

  @Get
  String page(HttpRequest<?> request, Frame frame, @Nullable @QueryValue String klart) {
    QueryParameters.onlyOnce(request, "klart", "lang");
    boolean isDone = klart != null && DONE.contains(klart);
    return render(frame, isDone ? Notice.done(frame.text("account.done." + klart)) : Notice.none());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Frame frame, @Body NewForm form) {
    String by = frame.caller().name().orElseThrow();
    List<String> roles = RoleFields.read(form.roles(), form.further());
    String name = form.name() == null ? "" : form.name();
    return answer(frame, "created", keeping.create(name, text(form.password()), roles, by));
  }

  @Post("/{name}/roller")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> changeRoles(Frame frame, @PathVariable String name, @Body RolesForm form) {
    List<String> roles = RoleFields.read(form.roles(), form.further());
    return answer(frame, "roles", keeping.changeRoles(name, roles));
  }

  @Post("/{name}/losenord")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> changePassword(Frame frame, @PathVariable String name, @Body PasswordForm form) {
    return answer(frame, "password", keeping.changePassword(name, text(form.password())));
  }

  @Post("/{name}/aktiv")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> changeActive(Frame frame, @PathVariable String name, @Body ActiveForm form) {
    if (form.active() == null) {
      throw ProblemException.badRequest("active", "is missing; allowed are true and false");
    }
    boolean active = form.active();
    return answer(frame, active ? "activated" : "deactivated", keeping.changeActive(name, active));
  }

  private HttpResponse<?> answer(Frame frame, String done, AccountKeeping.Outcome outcome) {
    if (outcome == AccountKeeping.Outcome.UNKNOWN) {
      throw ProblemException.notFound("There is no such account.");
    }
    if (outcome == AccountKeeping.Outcome.DONE) {
      return HttpResponse.seeOther(URI.create("/anvandare?klart=" + done));
    }
    var notice = Notice.error(outcome.text(frame));
    return HttpResponse.<String>status(HttpStatus.valueOf(outcome.status()))
        .body(render(frame, notice));
  }

  private String render(Frame frame, Notice notice) {
    var lines = accounts.list().stream().map(a -> AccountLine.of(a, frame)).toList();
    return templates.accountList(frame, lines, notice).render();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
