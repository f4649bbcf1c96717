package se.utfall.api.profile;

import static se.utfall.api.page.ShownPicture.Size.USUAL;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.areas.AreaWords;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Measure;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.profile.LevelComparison.Drawing;
import se.utfall.api.profile.LevelComparison.Order;
import se.utfall.api.query.Parameters;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.revision.Reading;

/**
 * Makes the comparisons of an indicator among areas. Their words and tables are read from the
 * addresses of their own pictures, so that picture and table cannot differ.
 */
@Singleton
final class LevelComparisons {
  private static final String RANKING = "ranking";
  private static final String PANELS = "small-multiples";

  private final AreaReader areas;
  private final PictureAddresses pictures;

  LevelComparisons(AreaReader areas, PictureAddresses pictures) {
    this.areas = areas;
    this.pictures = pictures;
  }

  /** The comparison; empty where the indicator has no lone series in each area. */
  Optional<LevelComparison> of(Reading reading, Words words, Branches branches, Among among) {
    try {
      return Optional.of(made(reading, words, branches, among));
    } catch (ProblemException severalSeries) {
      return Optional.empty();
    }
  }

  private LevelComparison made(Reading reading, Words words, Branches branches, Among among) {
    AreaFigures figures = areas.read(reading, among.choice());
    Figures series = series(reading, among);
    LevelAddresses addresses = new LevelAddresses(branches.onward(), among);
    int n = series.series().size();
    String here = among.here();
    Optional<String> within = among.isOwnLevel() ? Optional.empty() : Optional.of(here);
    return new LevelComparison(
        heading(words, figures, among),
        Measure.isLevel(figures.indicator()) ? "" : words.text("profile.about.amount"),
        order(reading, addresses, Optional.of(here), new Orders(words, branches, figures)),
        spec(reading, addresses.picture(PANELS, within, USUAL, ""))
            .map(
                spec ->
                    drawing(addresses, PANELS, within, spec, 200 + 110 * rows(n, 4), rows(n, 2))),
        new PeriodTables(words, branches).of(series, here));
  }

  private Optional<Order> order(
      Reading reading, LevelAddresses addresses, Optional<String> area, Orders orders) {
    int n = orders.figures().areas().size();
    return spec(reading, addresses.picture(RANKING, area, USUAL, ""))
        .map(
            spec ->
                orders.of(drawing(addresses, RANKING, area, spec, 170 + 34 * n, rows(n, 4)), spec));
  }

  private static Drawing drawing(
      LevelAddresses addresses,
      String kind,
      Optional<String> area,
      ChartSpec spec,
      int height,
      int narrowRows) {
    ShownPicture.Size size = new ShownPicture.Size(height, 260 + 120 * narrowRows);
    return new Drawing(addresses.picture(kind, area, size, spec.description()), spec.title());
  }

  private static int rows(int n, int columns) {
    return (n + columns - 1) / columns;
  }

  /** What a picture shows; empty where it cannot be drawn. */
  private Optional<ChartSpec> spec(Reading reading, ShownPicture picture) {
    try {
      Parameters parameters = Parameters.parse("address", picture.wide());
      return Optional.of(pictures.read(parameters).request().making().apply(reading).spec());
    } catch (ProblemException notDrawn) {
      return Optional.empty();
    }
  }

  private Figures series(Reading reading, Among among) {
    Figures all =
        areas.series(reading, among.selection(), among.level(), Optional.empty()).series();
    return new Figures(
        all.indicator(),
        all.members(),
        all.series().stream()
            .filter(
                one ->
                    among.isOwnLevel()
                        || among.located().tree().isWithin(one.area(), List.of(among.here())))
            .toList());
  }

  private static String heading(Words words, AreaFigures figures, Among among) {
    String plural = new AreaWords(words, figures).plural();
    String name = figures.indicator().name();
    return among.isOwnLevel()
        ? words.text("profile.among", name, plural)
        : words.text("profile.among.within", name, plural, among.located().here().name());
  }
}
