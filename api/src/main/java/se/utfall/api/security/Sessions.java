package se.utfall.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import se.utfall.db.account.Account;

/**
 * The session of a browser: a cookie with a JWT, signed with HS256, that says who and until when.
 * Roles are not in it; they are read from the account on every request.
 */
@Singleton
public final class Sessions {
  /** Name of the cookie. */
  public static final String COOKIE = "utfall_session";

  private static final Duration LENGTH = Duration.ofHours(8);
  private static final String VERSION = "ver";

  private final SessionKey key;
  private final Site site;
  private final InstantSource clock;

  Sessions(SessionKey key, Site site, InstantSource clock) {
    this.key = key;
    this.site = site;
    this.clock = clock;
  }

  /** A session whose signature is right and whose time is not over. */
  public record Session(String name, int credentialsVersion, UUID id, Instant expiresAt) {}

  /** The cookie of a new session of the account. */
  public Cookie start(Account account, HttpRequest<?> request) {
    Instant now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .subject(account.name())
            .claim(VERSION, account.credentialsVersion())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LENGTH)))
            .build();
    return cookie(sign(claims), LENGTH, request);
  }

  /** The cookie that makes a browser forget its session. */
  public Cookie forget(HttpRequest<?> request) {
    return cookie("", Duration.ZERO, request);
  }

  /** The session of the request; empty without cookie, or when it is forged, damaged or over. */
  public Optional<Session> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(this::verify);
  }

  private Cookie cookie(String value, Duration age, HttpRequest<?> request) {
    return Cookie.of(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(site.isSecure(request))
        .sameSite(SameSite.Strict)
        .maxAge(age);
  }

  private String sign(JWTClaimsSet claims) {
    try {
      var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      jwt.sign(new MACSigner(key.bytes()));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("The session key cannot sign", e);
    }
  }

  private Optional<Session> verify(String value) {
    try {
      var jwt = SignedJWT.parse(value);
      boolean genuine =
          JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())
              && jwt.verify(new MACVerifier(key.bytes()));
      return genuine ? session(jwt.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private Optional<Session> session(JWTClaimsSet claims) throws ParseException {
    Instant expiresAt = claims.getExpirationTime().toInstant();
    if (!clock.instant().isBefore(expiresAt)) {
      return Optional.empty();
    }
    return Optional.of(
        new Session(
            claims.getSubject(),
            claims.getIntegerClaim(VERSION),
            UUID.fromString(claims.getJWTID()),
            expiresAt));
  }
}
