package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.Figures;
import se.utfall.api.indicator.SeriesCharts;
import se.utfall.api.indicator.SeriesCharts.Asked;
import se.utfall.api.indicator.SeriesCharts.Shown;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.revision.Reading;

/** Finds the pictures of tiles: those of the pages of their indicators. */
@Singleton
final class TilePictures {
  /** As high as they are on a telephone, where the tile has its width. */
  private static final ShownPicture.Size SIZE = new ShownPicture.Size(460, 300);

  private final SeriesCharts charts;
  private final PictureAddresses addresses;

  TilePictures(SeriesCharts charts, PictureAddresses addresses) {
    this.charts = charts;
    this.addresses = addresses;
  }

  /** The picture of a tile; empty when it has none, or when there is nothing to draw. */
  Optional<ShownTile.Drawn> of(
      Reading reading, Words words, Tile tile, Figures one, Onward onward) {
    if (!tile.showing().isPicture() || one.series().isEmpty()) {
      return Optional.empty();
    }
    Optional<ChartKind> wanted = tile.showing().kind();
    Shown shown =
        charts.of(reading, new Asked(words, TileWords.addresses(tile, words, onward), wanted), one);
    return shown
        .picture()
        .map(
            picture ->
                new ShownTile.Drawn(
                    shown.isOfMany() ? picture : picture.with(SIZE),
                    shown.isOfMany(),
                    shown.kind().filter(TilePictures::isTitledByFinding).isPresent(),
                    wanted
                        .filter(kind -> shown.kind().filter(kind::equals).isEmpty())
                        .map(kind -> words.text("indicator.kind.not", name(words, kind)))
                        .orElse("")));
  }

  /** What a picture shows; empty when it cannot be drawn. */
  Optional<ChartSpec> drawn(Reading reading, ShownPicture picture) {
    try {
      Parameters address = Parameters.parse("address", picture.plain());
      return Optional.of(addresses.read(address).request().making().apply(reading).spec());
    } catch (ProblemException nothingToDraw) {
      return Optional.empty();
    }
  }

  private static boolean isTitledByFinding(ChartKind kind) {
    return kind == ChartKind.LINE || kind == ChartKind.BAR;
  }

  private static String name(Words words, ChartKind kind) {
    return words.text("diagram.kind." + kind.code());
  }
}
