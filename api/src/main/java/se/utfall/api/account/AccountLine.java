package se.utfall.api.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.api.page.Frame;
import se.utfall.api.security.FirstAdmin;
import se.utfall.api.security.Roles;
import se.utfall.db.account.Account;

/**
 * One account as the page of accounts shows it.
 *
 * @param roles the given roles as words
 * @param given the given roles that have a meaning of their own
 * @param further the other given roles, separated by blanks
 * @param created a sentence with the ISO date in Stockholm and who
 */
public record AccountLine(
    String name,
    String address,
    boolean active,
    String roles,
    List<String> given,
    String further,
    String created) {
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
        created(account, frame));
  }

  private static String created(Account account, Frame frame) {
    var day = account.createdAt().atZone(ZONE).toLocalDate();
    return account.createdBy().equals(FirstAdmin.CREATOR)
        ? frame.text("account.list.created-first", day)
        : frame.text("account.list.created", day, account.createdBy());
  }
}
