package se.utfall.api.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Roles;
import se.utfall.api.words.Words;

/**
 * Refuses what an editor may not send, before it becomes rows; what stands in cells is checked
 * there.
 */
final class IndicatorEditCheck {
  private static final int MOST_DIGITS = 60;
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private IndicatorEditCheck() {}

  /**
   * Checks an edit of the indicator with this code.
   *
   * @throws ProblemException 400 naming the field; 422 when the headline has a member that is not
   *     among those of the edit
   */
  static void check(String code, IndicatorEdit edit) {
    refuseIf(
        !CODE.matcher(code).matches(),
        "code",
        "is '" + code + "'; allowed: at most 100 letters, digits, points, hyphens and underscores");
    refuseIf(
        edit.code() != null && !edit.code().equals(code),
        "code",
        "is '" + edit.code() + "', and the address says '" + code + "'");
    refuseIf(isTooLong(edit.decimals()), "decimals", "is no number that can be stored");
    Optional.ofNullable(edit.target())
        .ifPresent(
            target ->
                refuseIf(isTooLong(target.value()), "target", "is no number that can be stored"));
    Optional.ofNullable(edit.readers())
        .ifPresent(readers -> readers.forEach(IndicatorEditCheck::role));
    Optional.ofNullable(edit.dimensions())
        .ifPresent(dimensions -> dimensions.forEach(IndicatorEditCheck::dimension));
    Optional.ofNullable(edit.headline())
        .map(IndicatorEdit.Headline::members)
        .ifPresent(members -> headline(edit, members));
  }

  private static void headline(IndicatorEdit edit, Map<String, String> members) {
    List<DataProblem> problems =
        members.entrySet().stream()
            .filter(one -> !edit.hasMember(one.getKey(), one.getValue()))
            .map(one -> one.getKey() + ":" + one.getValue())
            .map(
                text ->
                    new DataProblem(
                        null,
                        "headline_member",
                        "unknown",
                        Words.sv().text("import.problem.unknown", text)))
            .toList();
    if (!problems.isEmpty()) {
      throw ProblemException.unprocessable(
          "The headline has members that are not in the field 'dimensions'; nothing was stored",
          problems);
    }
  }

  private static void role(String role) {
    refuseIf(
        role == null || !Roles.isName(role),
        "readers",
        "has '" + role + "', which is no role: small letters a to z, digits and hyphens");
  }

  private static void dimension(IndicatorEdit.Dimension dimension) {
    refuseIf(dimension == null || dimension.code() == null, "dimensions", "has one without a code");
    List<String> members = dimension.members();
    refuseIf(
        members == null || members.isEmpty() || members.stream().anyMatch(member -> member == null),
        "dimensions",
        "has '" + dimension.code() + "' without members");
    refuseIf(
        dimension.total() != null && !members.contains(dimension.total()),
        "dimensions",
        "has the total '" + dimension.total() + "', which is not a member");
  }

  private static boolean isTooLong(BigDecimal number) {
    return number != null
        && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS);
  }

  private static void refuseIf(boolean wrong, String field, String reason) {
    if (wrong) {
      throw ProblemException.badRequest("field '" + field + "'", reason);
    }
  }
}
