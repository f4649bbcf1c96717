package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.dashboard.DashboardPage.EditedTile;
import se.utfall.api.dashboard.DashboardPage.Group;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.ChartChoice.Pick;
import se.utfall.api.overview.ThemeNames;
import se.utfall.api.page.Choice;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.dashboard.Dashboard;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/** Makes the page on which a view is changed. */
@Singleton
final class EditedDashboards {
  /** More than a list to choose from can hold; such an indicator is added from its own page. */
  private static final int MOST_SERIES = 400;

  private final Store store;
  private final FigureReader figures;
  private final TileReader reader;
  private final TileTexts texts;

  EditedDashboards(Store store, FigureReader figures, TileReader reader, TileTexts texts) {
    this.store = store;
    this.figures = figures;
    this.reader = reader;
    this.texts = texts;
  }

  /** The page of a view of the caller's own, with what was wrong when it was to be kept. */
  DashboardPage.Edited of(Frame frame, Dashboard own, List<DataProblem> problems) {
    return store.read(
        Optional.empty(),
        frame.caller().roles(),
        reading ->
            new DashboardPage.Edited(
                ShownDashboard.path(own.slug()),
                own.title(),
                own.purpose(),
                own.isShared(),
                own.version(),
                tiles(reading, frame, texts.read(own.tiles())),
                groups(frame.words(), figures.indicators(reading)),
                figures.places(reading).entrySet().stream()
                    .map(place -> new Choice(place.getKey(), place.getValue()))
                    .toList(),
                DashboardDraft.MOST_TILES,
                problems.stream().map(one -> said(frame.words(), one)).toList()));
  }

  /** A view as it was seen with what has been typed over it and could not be kept. */
  Dashboard typed(Dashboard seen, DashboardForm form) {
    return new Dashboard(
        seen.slug(),
        seen.owner(),
        Typed.text(form.title()),
        Typed.text(form.purpose()),
        Boolean.TRUE.equals(form.shared()),
        texts.write(form.chosen(texts.read(seen.tiles()))),
        seen.version(),
        seen.changedAt());
  }

  /** What an address is of, in words; empty when the caller sees no indicator of it. */
  Optional<String> name(Frame frame, String address) {
    try {
      Tile tile = TileAddress.read(address);
      return store.read(
          Optional.empty(),
          frame.caller().roles(),
          reading -> reader.series(reading, List.of(tile)).get(0).map(EditedDashboards::name));
    } catch (ProblemException unreadable) {
      return Optional.empty();
    }
  }

  private static String name(Figures one) {
    return one.series().stream()
        .map(series -> new SeriesNames(one.series()).common(series))
        .filter(part -> !part.isEmpty())
        .findFirst()
        .map(part -> one.indicator().name() + ", " + part)
        .orElseGet(() -> one.indicator().name());
  }

  private List<EditedTile> tiles(Reading reading, Frame frame, List<Tile> tiles) {
    List<Optional<Figures>> found = reader.read(reading, tiles);
    List<EditedTile> edited = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      int number = i + 1;
      Tile tile = tiles.get(i);
      edited.add(
          found
              .get(i)
              .map(one -> tile(reading, frame, number, tile, one))
              .orElseGet(
                  () ->
                      new EditedTile(
                          number, frame.text("dashboard.withheld.known"), List.of(), List.of())));
    }
    return edited;
  }

  private EditedTile tile(Reading reading, Frame frame, int number, Tile tile, Figures one) {
    List<SeriesFigures> all =
        reader.every(reading, tile.indicator()).map(Figures::series).orElse(List.of());
    List<SeriesFigures> offered = all.size() > MOST_SERIES ? one.series() : all;
    boolean isOpen = tile.area().isEmpty() && tile.members().isEmpty();
    SeriesNames names = new SeriesNames(offered);
    List<Pick> series = new ArrayList<>();
    series.add(new Pick("", usual(frame.words(), all, one), isOpen));
    if (!isOpen && one.series().isEmpty()) {
      series.add(new Pick(DashboardForm.KEPT, frame.text("dashboard.series.gone"), true));
    }
    offered.stream()
        .map(
            choice ->
                new Pick(TileAddress.of(choice), name(names, choice), !isOpen && isOf(one, choice)))
        .forEach(series::add);
    return new EditedTile(number, one.indicator().name(), series, showings(frame.words(), tile));
  }

  private static String usual(Words words, List<SeriesFigures> all, Figures one) {
    String key = "dashboard.series.usual";
    return new Figures(one.indicator(), List.of(), all)
        .headline()
        .map(first -> words.text(key + ".of", name(new SeriesNames(all), first)))
        .orElseGet(() -> words.text(key));
  }

  private static boolean isOf(Figures one, SeriesFigures choice) {
    return one.series().stream().anyMatch(series -> series.series() == choice.series());
  }

  private static String name(SeriesNames names, SeriesFigures series) {
    String name = names.of(series);
    return name.isEmpty() ? names.common(series) : name;
  }

  private static List<Pick> showings(Words words, Tile tile) {
    return Showing.all()
        .map(
            showing ->
                new Pick(showing.code(), name(words, showing), showing.equals(tile.showing())))
        .toList();
  }

  private static String name(Words words, Showing showing) {
    return showing
        .kind()
        .map(kind -> words.text("diagram.kind." + kind.code()))
        .orElseGet(() -> words.text("dashboard.show." + showing.code()));
  }

  private static List<Group> groups(Words words, List<IndicatorRow> rows) {
    Map<String, List<Choice>> themes = new LinkedHashMap<>();
    for (IndicatorRow row : rows) {
      themes
          .computeIfAbsent(row.theme(), none -> new ArrayList<>())
          .add(new Choice(row.code(), row.name()));
    }
    return themes.entrySet().stream()
        .map(one -> new Group(ThemeNames.of(words, one.getKey()), one.getValue()))
        .toList();
  }

  private static String said(Words words, DataProblem problem) {
    return words.text(
        "dashboard.problem", problem.row(), words.text("dashboard.problem." + problem.code()));
  }
}
