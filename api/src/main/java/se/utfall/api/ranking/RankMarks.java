package se.utfall.api.ranking;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.ranking.Place;
import se.utfall.api.areas.AreaFigure;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.Mark;

/** How the figures of a ranking are drawn and said. */
sealed interface RankMarks permits StatedMarks, QuotientMarks {

  /** The figure of a place. */
  Mark mark(Place place);

  /** The limits of chance; empty where they are not known. */
  Optional<Bounds> interval(Place place);

  /** The figure, ready to print. */
  String label(Place place);

  /** The figure of an area that is not ranked; empty if it has no lone number. */
  Optional<BigDecimal> number(AreaFigure whole);

  /** A number among the figures, ready to print. */
  String said(BigDecimal number);

  /** The unit of the figures. */
  String unit();

  /** The decimals that figures are shown with. */
  int decimals();
}
