package se.utfall.api.exitprogramme;

import java.util.Optional;
import se.utfall.api.exitprogramme.ExitProgrammeReader.Years;
import se.utfall.api.query.Query;
import se.utfall.db.period.Period;

/** The years that an address asks for. */
final class YearsQuery {
  private YearsQuery() {}

  static Years of(Query query) {
    Optional<Period> from = query.period("from");
    Optional<Period> to = query.period("to");
    query.refuseBackwards(from, to);
    return new Years(
        from.map(period -> period.from().getYear()),
        to.map(period -> period.before().minusDays(1).getYear()));
  }
}
