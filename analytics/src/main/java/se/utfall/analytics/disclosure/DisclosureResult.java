package se.utfall.analytics.disclosure;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/**
 * What may be shown of a table of counts. <b>Where there is no protection nothing of the table may
 * be published</b>: nobody has said what is safe.
 *
 * @param check whether the table adds up
 * @param protection what is hidden. Withheld with {@link Reason#DOES_NOT_ADD_UP}, {@link
 *     Reason#CANNOT_BE_PROTECTED} or {@link Reason#TOO_MUCH_WORK}
 * @param unprotectable small cells that stay open whatever is hidden, or that must be published;
 *     why a table cannot be protected
 * @param warnings what must be told along with it
 */
public record DisclosureResult(
    CountCheck check,
    Finding<Protection> protection,
    List<String> unprotectable,
    Set<Warning> warnings) {

  public DisclosureResult {
    unprotectable = List.copyOf(unprotectable);
    warnings = Set.copyOf(warnings);
  }
}
