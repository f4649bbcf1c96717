package se.utfall.api.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.QueryParameters;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Means;
import se.utfall.api.security.Roles;
import se.utfall.db.account.ApiTokens;

/** Tokens of programs: issued for a password, listed and revoked by their owner or an admin. */
@Controller("/api/v1/tokens")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokensController {
  private static final int LARGEST_PAGE = 1000;

  private final ApiTokens tokens;
  private final TokenIssue issue;

  TokensController(ApiTokens tokens, TokenIssue issue) {
    this.tokens = tokens;
    this.issue = issue;
  }

  /** One page of tokens. */
  @Serdeable
  record Page(List<TokenLine> items, int page, int size, long total) {}

  @Post
  HttpResponse<IssuedToken> create(
      HttpRequest<?> request, Authentication authentication, @Body TokenRequest body) {
    QueryParameters.only(request);
    if (Means.of(authentication) == Means.TOKEN) {
      throw ProblemException.of(
          HttpStatus.FORBIDDEN, "A token cannot issue tokens; use HTTP Basic with a password.");
    }
    return HttpResponse.created(issue.issue(Caller.of(authentication), body))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Get
  Page list(
      HttpRequest<?> request,
      Caller caller,
      @QueryValue(defaultValue = "0") int page,
      @QueryValue(defaultValue = "50") int size) {
    QueryParameters.onlyOnce(request, "page", "size");
    if (page < 0) {
      throw ProblemException.badRequest("page", "is " + page + "; allowed is 0 and more");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw ProblemException.badRequest("size", "is " + size + "; allowed is 1 to " + LARGEST_PAGE);
    }
    boolean everyone = caller.has(Roles.ADMIN);
    String owner = caller.name().orElseThrow();
    var items =
        tokens.list(owner, everyone, size, (long) page * size).stream().map(TokenLine::of).toList();
    return new Page(items, page, size, tokens.count(owner, everyone));
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void revoke(HttpRequest<?> request, Caller caller, @PathVariable String id) {
    QueryParameters.only(request);
    tokens
        .find(parse(id))
        .filter(t -> caller.has(Roles.ADMIN) || caller.name().orElseThrow().equals(t.owner()))
        .ifPresentOrElse(t -> tokens.revoke(t.tokenId()), () -> unknown(id));
  }

  private static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw unknown(id);
    }
  }

  private static ProblemException unknown(String id) {
    throw ProblemException.notFound("There is no token '" + id + "' among those you may see.");
  }
}
