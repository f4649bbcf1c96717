package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.words.FigureWords;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** Finds the charts that show a series among others: of its areas, or else of its members. */
@Singleton
final class ChartKinds {
  /** Those that show one series. */
  static final List<ChartKind> OF_SERIES =
      List.of(ChartKind.LINE, ChartKind.BAR, ChartKind.SPC, ChartKind.FORECAST);

  /** Those that show many. */
  static final List<ChartKind> OF_MANY =
      List.of(ChartKind.RANKING, ChartKind.SMALL_MULTIPLES, ChartKind.HEATMAP);

  private final PictureAddresses pictures;
  private final CatalogueRepository catalogue;

  ChartKinds(PictureAddresses pictures, CatalogueRepository catalogue) {
    this.pictures = pictures;
    this.catalogue = catalogue;
  }

  /**
   * A chart of many series that can be drawn.
   *
   * @param address path and query
   * @param text alternative text
   * @param shown how many areas or members it shows
   */
  record Among(ChartKind kind, String address, String text, int shown) {}

  /**
   * The charts of many series that can be drawn round one of them.
   *
   * @param all every series of the indicator in the time that is asked for
   */
  List<Among> among(Reading reading, Figures all, SeriesFigures one, Addresses addresses) {
    if (all.series().size() < 2 || one.observations().isEmpty()) {
      return List.of();
    }
    Map<String, String> levels = new HashMap<>();
    for (AreaRow area : catalogue.areas(reading.revision())) {
      levels.put(area.area(), area.level());
    }
    List<SeriesFigures> alike =
        withFigures(all).stream().filter(s -> s.members().equals(one.members())).toList();
    return level(alike, one, levels)
        .map(level -> ofAreas(reading, alike, one, levels, level, addresses))
        .orElseGet(() -> ofMembers(reading, all, one, addresses));
  }

  private List<Among> ofAreas(
      Reading reading,
      List<SeriesFigures> alike,
      SeriesFigures one,
      Map<String, String> levels,
      String level,
      Addresses addresses) {
    int shown = (int) alike.stream().filter(s -> level.equals(levels.get(s.area()))).count();
    List<String> parts = new ArrayList<>(Addresses.members(one));
    parts.add("level=" + Onward.encoded(level));
    List<String> within = new ArrayList<>(parts);
    within.add(Addresses.area(one));
    boolean isOneOfThem = level.equals(levels.get(one.area()));
    List<Among> found = new ArrayList<>();
    drawn(reading, ChartKind.RANKING, within, shown, addresses).ifPresent(found::add);
    drawn(reading, ChartKind.SMALL_MULTIPLES, isOneOfThem ? parts : within, shown, addresses)
        .ifPresent(found::add);
    drawn(reading, ChartKind.HEATMAP, parts, shown, addresses).ifPresent(found::add);
    return found;
  }

  private List<Among> ofMembers(
      Reading reading, Figures all, SeriesFigures one, Addresses addresses) {
    int shown = (int) withFigures(all).stream().filter(s -> s.area().equals(one.area())).count();
    List<String> parts = List.of(Addresses.area(one));
    List<Among> found = new ArrayList<>();
    if (shown > 1) {
      drawn(reading, ChartKind.SMALL_MULTIPLES, parts, shown, addresses).ifPresent(found::add);
      drawn(reading, ChartKind.HEATMAP, parts, shown, addresses).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Among> drawn(
      Reading reading, ChartKind kind, List<String> parts, int shown, Addresses addresses) {
    List<String> all = new ArrayList<>(parts);
    all.add(0, "kind=" + kind.code());
    String address = addresses.picture(all);
    try {
      Picture picture =
          pictures.read(Parameters.parse("address", address)).request().making().apply(reading);
      return Optional.of(new Among(kind, address, picture.spec().description(), shown));
    } catch (ProblemException nothingToDraw) {
      return Optional.empty();
    }
  }

  /** The level of the area itself when it has company there, else the one with most areas. */
  private static Optional<String> level(
      List<SeriesFigures> alike, SeriesFigures one, Map<String, String> levels) {
    String fullest = "";
    long most = 1;
    for (String level : AreaReader.LEVELS) {
      long count = alike.stream().filter(s -> level.equals(levels.get(s.area()))).count();
      if (count > 1 && level.equals(levels.get(one.area()))) {
        return Optional.of(level);
      }
      if (count > 1 && count >= most) {
        fullest = level;
        most = count;
      }
    }
    return Optional.of(fullest).filter(level -> !level.isEmpty());
  }

  private static List<SeriesFigures> withFigures(Figures all) {
    return all.series().stream()
        .filter(series -> series.observations().stream().anyMatch(FigureWords::isFigure))
        .toList();
  }
}
