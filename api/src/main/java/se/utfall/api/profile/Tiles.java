package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaWords;
import se.utfall.api.charts.HeatClasses;
import se.utfall.api.profile.TileMap.Quarter;
import se.utfall.api.profile.TileMap.Shade;
import se.utfall.api.profile.TileMap.Tile;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.ObservationRow;

/**
 * Lays the areas of a city out as tiles, shaded by the class of their figures.
 *
 * @param figures the areas of one level that have the indicator
 */
record Tiles(Branches branches, Located located, AreaFigures figures, HeatClasses classes) {
  static final String QUARTER = "stadsområde";
  static final String SMALLER = "mellanområde";

  private static final int LOOKS = 6;
  private static final String OPEN = "open";

  /** The tiles; empty where no area has a figure that may be shown. */
  static Optional<Tiles> of(Branches branches, Located located, AreaFigures figures) {
    List<ObservationRow> rows = figures.rows().stream().filter(FigureWords::isFigure).toList();
    Words words = branches.words();
    FigureWords said = new FigureWords(words, figures.indicator());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tiles(branches, located, figures, HeatClasses.of(rows, words, said)));
  }

  /** The map of these stadsområden. */
  TileMap map(List<AreaRow> quarters) {
    Words words = branches.words();
    List<Quarter> laid = quarters.stream().map(this::quarter).toList();
    return new TileMap(
        words.text(
            "profile.map", figures.indicator().name(), new AreaWords(words, figures).plural()),
        words.text("chart.subtitle", figures.indicator().name(), figures.indicator().unit())
            + figures
                .period()
                .map(period -> ", " + new PeriodWords(words).label(period))
                .orElse(""),
        laid,
        shades(laid));
  }

  private Quarter quarter(AreaRow row) {
    boolean isWhole = figures.level().filter(QUARTER::equals).isPresent();
    List<AreaRow> shown =
        isWhole
            ? List.of(row)
            : located.tree().children(row.area()).stream()
                .filter(below -> below.level().equals(SMALLER))
                .toList();
    return new Quarter(
        Compass.of(row.name()).orElseThrow(),
        row.name(),
        address(row),
        isHere(row),
        shown.stream().map(one -> tile(one, isWhole)).toList());
  }

  private Tile tile(AreaRow row, boolean isNamed) {
    Optional<ObservationRow> figure =
        figures.areas().stream()
            .filter(area -> area.code().equals(row.area()))
            .findFirst()
            .flatMap(AreaFigure::figure);
    return new Tile(
        isNamed ? "" : row.name(), address(row), said(figure), look(figure), isHere(row));
  }

  private String said(Optional<ObservationRow> figure) {
    Words words = branches.words();
    return figure
        .filter(row -> FigureWords.isFigure(row) || row.status().equals("Q"))
        .map(new FigureWords(words, figures.indicator())::figure)
        .orElseGet(() -> words.text("heatmap.missing"));
  }

  private String look(Optional<ObservationRow> figure) {
    if (figure.filter(row -> row.status().equals("Q")).isPresent()) {
      return "withheld";
    }
    if (figure.filter(FigureWords::isFigure).isEmpty()) {
      return "absent";
    }
    OptionalInt index = classes.of(figure.get());
    return index.isPresent() ? look(index.getAsInt()) : OPEN;
  }

  /** The classes, however few, are spread over all shades. */
  private String look(int index) {
    int last = classes.names().size() - 1;
    int step = last == 0 ? LOOKS / 2 : Math.round((float) index * (LOOKS - 1) / last);
    return "shade-" + (step + 1);
  }

  /** What the looks mean that the map has. */
  private List<Shade> shades(List<Quarter> laid) {
    List<Shade> shades = new ArrayList<>();
    for (int i = 0; i < classes.names().size(); i++) {
      shades.add(new Shade(look(i), classes.names().get(i)));
    }
    List<String> looks =
        laid.stream().flatMap(one -> one.tiles().stream()).map(Tile::look).distinct().toList();
    for (String look : List.of(OPEN, "withheld", "absent")) {
      if (looks.contains(look)) {
        shades.add(new Shade(look, branches.words().text("profile.map." + look)));
      }
    }
    return shades;
  }

  /** The page of an area with the same indicator. */
  private String address(AreaRow row) {
    return branches.comparing(row.area(), figures.indicator().code());
  }

  private boolean isHere(AreaRow row) {
    return row.equals(located.here());
  }
}
