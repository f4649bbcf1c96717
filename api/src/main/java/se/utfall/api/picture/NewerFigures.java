package se.utfall.api.picture;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.answer.Build;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.picture.PictureRow;
import se.utfall.db.revision.Store;

/** Tells whether the chart of an issued picture would show other figures now. */
@Singleton
final class NewerFigures {
  private final ChartAddress addresses;
  private final PictureShelf shelf;
  private final Store store;
  private final Build build;

  NewerFigures(ChartAddress addresses, PictureShelf shelf, Store store, Build build) {
    this.addresses = addresses;
    this.shelf = shelf;
    this.store = store;
    this.build = build;
  }

  /**
   * Whether there are newer figures; empty when the chart can no longer be made for those who may
   * see the picture. The mark of the data is compared; another program may mark the same data in
   * another way, and then the values drawn decide.
   */
  Optional<Boolean> of(PictureRow row) {
    if (row.isWithdrawn()) {
      return Optional.empty();
    }
    try {
      PictureAddress address = addresses.read(row.address());
      Picture now =
          store.read(Optional.empty(), Set.copyOf(row.readers()), address.request().making());
      return Optional.of(!isSame(row, now));
    } catch (ProblemException impossible) {
      return Optional.empty();
    }
  }

  private boolean isSame(PictureRow row, Picture now) {
    if (now.spec().id().equals(row.dataVersion())) {
      return true;
    }
    return !row.programVersion().equals(build.identity())
        && now.csv().equals(new String(shelf.file(row, "csv").content(), StandardCharsets.UTF_8));
  }
}
