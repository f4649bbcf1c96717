package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.Figures;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.db.dashboard.Dashboard;
import se.utfall.db.dashboard.Dashboards;
import se.utfall.db.naming.RandomName;
import se.utfall.db.naming.UniqueName;
import se.utfall.db.revision.Store;

/** Keeps the views that people put together: everyone changes their own. */
@Singleton
final class DashboardDesk {
  static final int MOST = 100;

  /** 127 random bits. */
  private static final int SLUG_LENGTH = 26;

  private final Dashboards dashboards;
  private final TileReader reader;
  private final TileTexts texts;
  private final Store store;

  DashboardDesk(Dashboards dashboards, TileReader reader, TileTexts texts, Store store) {
    this.dashboards = dashboards;
    this.reader = reader;
    this.texts = texts;
    this.store = store;
  }

  /** The views of a person, by title. */
  List<Dashboard> list(Caller caller) {
    return dashboards.list(caller.name().orElseThrow());
  }

  /** One that the caller may open; a 404 for a private one of another. */
  Dashboard open(String slug, Caller caller) {
    return Optional.of(slug)
        .filter(one -> one.indexOf('\0') < 0)
        .flatMap(one -> dashboards.find(one, caller.name().orElse("")))
        .orElseThrow(() -> nothing(slug));
  }

  /** One of the caller's own; a 404 for that of another, shared or not. */
  Dashboard own(String slug, Caller caller) {
    return Optional.of(open(slug, caller))
        .filter(one -> caller.name().filter(one.owner()::equals).isPresent())
        .orElseThrow(() -> nothing(slug));
  }

  /** What is in it. */
  List<Tile> tiles(Dashboard dashboard) {
    return texts.read(dashboard.tiles());
  }

  /** Keeps a new one; a title that the person has used is a 409. */
  Dashboard create(Caller caller, DashboardDraft draft) {
    refuseUnknown(caller, draft.tiles(), List.of());
    String slug = RandomName.ofLength(SLUG_LENGTH);
    int written =
        dashboards.insert(
            slug,
            caller.name().orElseThrow(),
            draft.title(),
            draft.purpose(),
            draft.isShared(),
            texts.write(draft.tiles()),
            MOST);
    if (written == 0) {
      throw ProblemException.conflict(
          list(caller).size() < MOST
              ? taken(draft.title())
              : "You have " + MOST + " views, which is as many as there can be.");
    }
    return open(slug, caller);
  }

  /** Writes over the version that was seen; another that has come in between is a 412. */
  Dashboard change(Dashboard seen, Caller caller, DashboardDraft draft) {
    refuseUnknown(caller, draft.tiles(), tiles(seen));
    return written(seen, caller, draft);
  }

  /** The same for what a program writes, which leaves no tile out that it may not see. */
  Dashboard replace(Dashboard seen, Caller caller, DashboardEdit edit) {
    List<Tile> before = tiles(seen);
    DashboardDraft draft = edit.draft(before);
    refuseUnknown(caller, draft.tiles(), before);
    HiddenTiles staying = HiddenTiles.of(before, found(caller, before)).without(edit.removed());
    return written(seen, caller, draft.with(staying.amid(draft.tiles())));
  }

  private Dashboard written(Dashboard seen, Caller caller, DashboardDraft draft) {
    int written =
        UniqueName.written(
                () ->
                    dashboards.update(
                        seen.slug(),
                        seen.version(),
                        draft.title(),
                        draft.purpose(),
                        draft.isShared(),
                        texts.write(draft.tiles())))
            .orElseThrow(() -> ProblemException.conflict(taken(draft.title())));
    if (written == 0) {
      throw ProblemException.preconditionFailed(
          "The view has been changed since you read it; read it again.");
    }
    return open(seen.slug(), caller);
  }

  /** Removes it. */
  void delete(Dashboard own) {
    dashboards.delete(own.slug(), own.owner());
  }

  /** A new tile must be of a series that its owner sees; one that is there already may stay. */
  private void refuseUnknown(Caller caller, List<Tile> tiles, List<Tile> before) {
    List<Optional<Figures>> found = found(caller, tiles);
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      if (before.stream().noneMatch(tile::isOfSameSeries)) {
        problem(i + 1, tile, found.get(i)).ifPresent(problems::add);
      }
    }
    refuse(problems);
  }

  private List<Optional<Figures>> found(Caller caller, List<Tile> tiles) {
    return store.read(Optional.empty(), caller.roles(), reading -> reader.series(reading, tiles));
  }

  private static Optional<DataProblem> problem(long row, Tile tile, Optional<Figures> found) {
    if (found.isEmpty()) {
      return Optional.of(
          new DataProblem(
              row, "indicator", "unknown", "There is no indicator '" + tile.indicator() + "'."));
    }
    boolean isMissing = found.get().series().isEmpty();
    boolean isNamed = tile.area().isPresent() || !tile.members().isEmpty();
    return isMissing && isNamed
        ? Optional.of(
            new DataProblem(row, "area", "series", "The indicator has no series of that."))
        : Optional.empty();
  }

  /** Refuses with all of these problems, if there are any. */
  static void refuse(List<DataProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unprocessable(
          problems.size() + " of the tiles cannot be taken; nothing is kept.", problems);
    }
  }

  private static String taken(String title) {
    return "You have a view of the title '" + title + "' already.";
  }

  private static ProblemException nothing(String slug) {
    return ProblemException.notFound(
        "There is no view '" + slug + "' that you may open; a private one is for its owner.");
  }
}
