package se.utfall.db.reference;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.ImportLog;
import se.utfall.db.imports.Imports;

/**
 * Loads the reference figures into a store that nobody else has written to. Each file is an import
 * of its own, and one that is in already changes nothing; so a load that was cut off is completed
 * at the next start, and two instances may load at once.
 */
@Singleton
public final class ReferenceFigures {
  /** The author of the load. */
  public static final String AUTHOR = "referensdata";

  private static final List<ReferenceFile> FILES =
      List.of(
          new ReferenceFile("sources", "sources.csv"),
          new ReferenceFile("areas", "areas.csv"),
          new ReferenceFile("indicators", "indicators.csv"),
          new ReferenceFile("accumulations", "accumulations.csv"),
          new ReferenceFile("dimensions", "dimensions.csv"),
          new ReferenceFile("observations", "observations.csv"),
          new ReferenceFile("events", "events.csv"),
          new ReferenceFile("organisations", "organisations.csv"),
          new ReferenceFile("finance-tables", "finance-tables.csv"),
          new ReferenceFile("reconciliation-rules", "reconciliation-rules.csv"),
          new ReferenceFile("finance", "finance.csv"),
          new ReferenceFile("finance", "finance-balance.csv"),
          new ReferenceFile("finance", "finance-central.csv"),
          new ReferenceFile("costs", "finance-costs.csv"),
          new ReferenceFile("equity", "equity.csv"),
          new ReferenceFile("claims", "statements-in-text.csv"),
          new ReferenceFile("programme-scales", "programme-scales.csv"),
          new ReferenceFile("programme", "programme-followup.csv"));

  private final Imports imports;
  private final ImportLog log;

  ReferenceFigures(Imports imports, ImportLog log) {
    this.imports = imports;
    this.log = log;
  }

  /**
   * Loads what is not loaded yet, unless somebody else has written to the store.
   *
   * @return how many files were taken in
   */
  public int load() {
    if (log.hasOtherAuthorThan(AUTHOR) || log.countFilesOf(AUTHOR) >= FILES.size()) {
      return 0;
    }
    FILES.forEach(this::take);
    return FILES.size();
  }

  /** The first of the files of this kind, to be read; empty if there is none. */
  public static Optional<InputStream> example(String kind) {
    return FILES.stream()
        .filter(file -> file.kind.equals(kind))
        .findFirst()
        .map(file -> open(file.name));
  }

  /** The bytes of one of the files, by its name. */
  static InputStream open(String name) {
    return ReferenceFigures.class.getResourceAsStream("/reference/" + name);
  }

  private void take(ReferenceFile file) {
    try (InputStream bytes = open(file.name)) {
      ImportAnswer answer =
          imports.take(new ImportFile(file.kind, Optional.of(file.name), bytes, AUTHOR, false));
      if (answer.problemCount() > 0) {
        throw new IllegalStateException(file.name + ": " + answer.problems());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private record ReferenceFile(String kind, String name) {}
}
