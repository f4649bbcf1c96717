package se.utfall.api.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.api.page.Frame;
import se.utfall.api.security.Roles;
import se.utfall.db.account.Account;

/**
 * One account as the page of accounts shows it.
 *
 * @param roles the given roles as words
 * @param given the given roles that have a meaning of their own
 * @param further the other given roles, separated by blanks
 * @param created ISO date in Stockholm
 */
public record AccountLine(
    String name,
    String address,
    boolean active,
    String roles,
    List<String> given,
    String further,
    String created,
    String createdBy) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  /** Keeps its own copy of the roles. */
  public AccountLine {
    given = List.copyOf(given);
  }

  static AccountLine of(Account account, Frame frame) {
    var roles = account.roles();
    return new AccountLine(
        account.name(),
        "/anvandare/" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8),
        account.active(),
        roles.stream().map(role -> RoleText.of(frame, role)).collect(Collectors.joining(", ")),
        roles.stream().filter(Roles.NAMED::contains).toList(),
        roles.stream().filter(r -> !Roles.NAMED.contains(r)).collect(Collectors.joining(" ")),
        account.createdAt().atZone(ZONE).toLocalDate().toString(),
        account.createdBy());
  }
}
