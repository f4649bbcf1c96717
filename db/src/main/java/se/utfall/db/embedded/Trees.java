package se.utfall.db.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Whole directories: put in place in one step, removed with what is in them. */
final class Trees {
  private static final String UNFINISHED = ".new-";

  private Trees() {}

  /** An empty directory beside the place that a finished tree will be moved into. */
  static Path unfinished(Path place) throws IOException {
    return Files.createTempDirectory(place.getParent(), place.getFileName() + UNFINISHED);
  }

  /** Renames a finished directory to its place; who came first keeps it. */
  static void moveInto(Path fresh, Path place) throws IOException {
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (var paths = Files.walk(tree)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException whileWalking) {
      throw whileWalking.getCause();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  /** Removes what an interrupted first start left half done in a directory, as far as it goes. */
  static void deleteUnfinished(Path parent) throws IOException {
    try (var unfinished = Files.newDirectoryStream(parent, "*" + UNFINISHED + "*")) {
      for (Path path : unfinished) {
        delete(path);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // An orphaned initdb may still write there; what is left goes at the next start.
      System.getLogger(Trees.class.getName()).log(System.Logger.Level.DEBUG, "Not removed", e);
    }
  }
}
