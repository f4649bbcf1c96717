package se.utfall.analytics.money;

import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;

/**
 * A value of an indicator that a text may name.
 *
 * @param indicator code of the indicator
 * @param name its name, by which a text names it
 * @param organisation name of the organisation it is about, as the indicator writes it
 * @param figure what is known of the value
 */
public record NamedFigure(
    String indicator,
    String name,
    String organisation,
    String period,
    String unit,
    Bounded figure,
    String source,
    Optional<String> section) {

  public NamedFigure {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(section, "section");
  }
}
