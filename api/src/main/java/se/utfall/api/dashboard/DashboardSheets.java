package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.overview.ChangeMark;
import se.utfall.api.overview.Line;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.DashboardSpec;
import se.utfall.charts.spec.DashboardTile;
import se.utfall.charts.spec.Statement;
import se.utfall.db.revision.Reading;

/** Puts a view into the words and pictures of its PDF. */
@Singleton
final class DashboardSheets {
  private final TilePictures pictures;

  DashboardSheets(TilePictures pictures) {
    this.pictures = pictures;
  }

  /**
   * What stands on the sheets.
   *
   * @param address where the view is
   */
  DashboardSpec of(Reading reading, ShownDashboard shown, Onward onward, String address) {
    Words words = Words.of(Optional.of(onward.language()));
    List<DashboardTile> tiles =
        shown.tiles().stream().map(tile -> tile(reading, words, tile)).toList();
    return new DashboardSpec(
        shown.title(),
        shown.purpose(),
        tiles.isEmpty() ? List.of(said(words.text("dashboard.empty"), "")) : tiles,
        List.of(joined(shown.dataPer(), shown.asOf()), address),
        shown.source(),
        shown.dataDay(),
        onward.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH);
  }

  private DashboardTile tile(Reading reading, Words words, ShownTile shown) {
    if (shown instanceof ShownTile.Told told) {
      return tile(reading, told, told.line());
    }
    ShownTile.Withheld withheld = (ShownTile.Withheld) shown;
    return said(words.text("dashboard.tile", withheld.number()), withheld.why());
  }

  private DashboardTile tile(Reading reading, ShownTile.Told told, Line line) {
    Optional<ChartSpec> picture =
        told.picture().flatMap(drawn -> pictures.drawn(reading, drawn.picture()));
    return new DashboardTile(
        line.subject().name(),
        line.subject().part(),
        line.latest().figure(),
        Stream.of(line.latest().period(), line.latest().age())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")),
        Stream.concat(line.change().stream(), line.judgements().stream())
            .map(DashboardSheets::statement)
            .toList(),
        line.finding(),
        told.source(),
        picture);
  }

  private static DashboardTile said(String name, String text) {
    return new DashboardTile(name, "", "", "", List.of(), text, "", Optional.empty());
  }

  private static Statement statement(ChangeMark mark) {
    return new Statement(mark.sign(), mark.words());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }
}
