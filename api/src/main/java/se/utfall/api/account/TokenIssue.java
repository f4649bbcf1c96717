package se.utfall.api.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.api.security.TokenSecret;
import se.utfall.db.account.ApiTokens;

/** Issues a token: no more rights than its owner has, and for a year at most. */
@Singleton
final class TokenIssue {
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final int DEFAULT_DAYS = 90;
  private static final int LONGEST_NAME = 100;

  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private final ApiTokens tokens;
  private final InstantSource clock;

  TokenIssue(ApiTokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  IssuedToken issue(Caller owner, TokenRequest request) {
    String name = name(request.name());
    List<String> roles = roles(request.roles(), owner);
    Instant expires = expires(request.expires());
    UUID id = UUID.randomUUID();
    String secret = TokenSecret.create();
    tokens.insert(id, name, TokenSecret.sha256(secret), owner.name().orElseThrow(), roles, expires);
    return new IssuedToken(secret, id, name, roles, expires);
  }

  private static String name(@Nullable String asked) {
    String name = Typed.text(asked);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw ProblemException.badRequest(
          "name", "must say what the token is for, in 1 to " + LONGEST_NAME + " characters");
    }
    if (UNSTORABLE.matcher(name).find()) {
      throw ProblemException.badRequest("name", "has a control character; allowed is plain text");
    }
    return name;
  }

  private static List<String> roles(@Nullable List<String> asked, Caller owner) {
    String allowed = "; allowed are those you have: " + new TreeSet<>(owner.roles());
    if (asked == null || asked.isEmpty()) {
      throw ProblemException.badRequest("roles", "must name at least one role" + allowed);
    }
    for (String role : asked) {
      if (role == null || !owner.has(role)) {
        throw ProblemException.badRequest("roles", "has '" + role + "'" + allowed);
      }
    }
    return List.copyOf(new TreeSet<>(asked));
  }

  private Instant expires(@Nullable String asked) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(ZONE).toLocalDate();
    Instant expires = asked == null ? endOf(today.plusDays(DEFAULT_DAYS)) : parse(asked.strip());
    if (!expires.isAfter(now)) {
      throw ProblemException.badRequest("expires", "is '" + asked + "', which has passed");
    }
    Instant latest = endOf(today.plusYears(1));
    if (expires.isAfter(latest)) {
      throw ProblemException.badRequest(
          "expires", "is '" + asked + "'; allowed is a year at most, until " + latest);
    }
    return expires.truncatedTo(ChronoUnit.SECONDS);
  }

  private static Instant parse(String asked) {
    try {
      return asked.contains("T")
          ? java.time.OffsetDateTime.parse(asked).toInstant()
          : endOf(LocalDate.parse(asked));
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest(
          "expires", "is '" + asked + "'; allowed is a date 2027-03-31 or an instant with zone");
    }
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
  }
}
