package se.utfall.api.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import se.utfall.api.figures.LatestValue;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.Line;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.security.Caller;

/**
 * A view as programs read it: what is in it, and what each tile says to whoever reads.
 *
 * @param own whether it is the caller's
 * @param dataPer date of the newest of its figures; null without figures
 */
@Serdeable
record DashboardAnswer(
    String slug,
    String title,
    String purpose,
    boolean shared,
    boolean own,
    int version,
    @Nullable String dataPer,
    List<TileAnswer> tiles) {

  /** One of a list. */
  @Serdeable
  record Item(String slug, String title, String purpose, boolean shared, int version, int tiles) {}

  /** A sign and the words that it repeats. */
  @Serdeable
  record Said(String sign, String words, String tone) {
    static Said of(ChangeMark mark) {
      return new Said(mark.sign(), mark.words(), mark.tone());
    }
  }

  /**
   * A tile. Everything but its number and the reason is null when it is withheld.
   *
   * @param withheld why it is not shown; null when it is
   * @param show {@code figure}, {@code chart}, or the code of a kind of chart
   * @param latest the value of the last period; null without one
   * @param figure the latest figure in words
   * @param picture path of the picture as SVG; null without one
   */
  @Serdeable
  record TileAnswer(
      int number,
      @Nullable String withheld,
      @Nullable String indicator,
      @Nullable String area,
      @Nullable Map<String, String> members,
      @Nullable String show,
      @Nullable String name,
      @Nullable String part,
      @Nullable LatestValue latest,
      @Nullable String figure,
      @Nullable String period,
      @Nullable String age,
      @Nullable Said change,
      @Nullable List<Said> judgements,
      @Nullable String finding,
      @Nullable String source,
      @Nullable String page,
      @Nullable String picture) {

    static TileAnswer of(ShownTile shown) {
      if (shown instanceof ShownTile.Told told) {
        return of(told, told.tile(), told.line());
      }
      return new TileAnswer(
          shown.number(),
          ((ShownTile.Withheld) shown).why(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }

    private static TileAnswer of(ShownTile.Told told, Tile tile, Line line) {
      return new TileAnswer(
          told.number(),
          null,
          tile.indicator(),
          tile.area().orElse(null),
          tile.members(),
          tile.showing().code(),
          line.subject().name(),
          line.subject().part(),
          told.latest().map(LatestValue::of).orElse(null),
          line.latest().figure(),
          line.latest().period(),
          line.latest().age(),
          line.change().map(Said::of).orElse(null),
          line.judgements().stream().map(Said::of).toList(),
          line.finding(),
          told.source(),
          line.subject().address().orElse(null),
          told.picture().map(ShownTile.Drawn::picture).map(ShownPicture::plain).orElse(null));
    }
  }

  static DashboardAnswer of(ShownDashboard shown, Caller caller) {
    return new DashboardAnswer(
        shown.slug(),
        shown.title(),
        shown.purpose(),
        shown.isShared(),
        shown.isOwnedBy(caller),
        shown.version(),
        shown.dataDay().isEmpty() ? null : shown.dataDay(),
        shown.tiles().stream().map(TileAnswer::of).toList());
  }
}
