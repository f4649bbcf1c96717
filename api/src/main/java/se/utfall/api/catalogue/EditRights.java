package se.utfall.api.catalogue;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.MemberRow;

/**
 * What an editor may not see, an editor may not change. An administrator may replace it unseen, so
 * that a restricted indicator that nobody reads any more can be given readers again; the members it
 * has stay then, whether sent or not.
 */
@Singleton
final class EditRights {
  private final Reader reader;
  private final IndicatorRepository indicators;

  EditRights(Reader reader, IndicatorRepository indicators) {
    this.reader = reader;
    this.indicators = indicators;
  }

  /**
   * Checks that the caller may send this edit.
   *
   * @throws ProblemException 404 when there is such an indicator and the caller may not see it; 409
   *     when it has members that the edit leaves out, since members are never removed
   */
  void check(HttpRequest<?> request, String code, IndicatorEdit edit, Caller caller) {
    Optional<List<MemberRow>> visible = visible(request, code);
    if (visible.isPresent()) {
      refuseLost(visible.get(), edit);
    } else if (!caller.has(Roles.ADMIN) && indicators.isStored(code)) {
      throw ProblemException.notFound("There is no indicator '" + code + "'.");
    }
  }

  private Optional<List<MemberRow>> visible(HttpRequest<?> request, String code) {
    return reader.read(
        request,
        Optional.empty(),
        reading ->
            indicators
                .find(reading.revision(), reading.roles(), code)
                .map(
                    found ->
                        indicators.members(reading.revision(), reading.roles()).stream()
                            .filter(member -> member.indicator().equals(code))
                            .toList()));
  }

  private static void refuseLost(List<MemberRow> stored, IndicatorEdit edit) {
    String lost =
        stored.stream()
            .filter(member -> !edit.hasMember(member.dimension(), member.member()))
            .map(member -> member.dimension() + ":" + member.member())
            .collect(Collectors.joining(", "));
    if (!lost.isEmpty()) {
      throw ProblemException.conflict(
          "The field 'dimensions' leaves out members that the indicator has and that cannot be"
              + " removed: "
              + lost);
    }
  }
}
