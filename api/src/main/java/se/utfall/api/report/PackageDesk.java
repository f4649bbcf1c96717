package se.utfall.api.report;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.api.words.Words;
import se.utfall.db.report.ReportPackage;
import se.utfall.db.report.ReportPackages;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/** Takes orders for packages and hands out what is made; everyone sees their own. */
@Singleton
final class PackageDesk {
  private static final int MOST_UNFINISHED = 10;

  private final Store store;
  private final ItemReader reader;
  private final ItemMaking making;
  private final ItemTexts texts;
  private final ReportPackages packages;
  private final PackageWorker worker;

  PackageDesk(
      Store store,
      ItemReader reader,
      ItemMaking making,
      ItemTexts texts,
      ReportPackages packages,
      PackageWorker worker) {
    this.store = store;
    this.reader = reader;
    this.making = making;
    this.texts = texts;
    this.packages = packages;
    this.worker = worker;
  }

  /**
   * Puts a package in the queue.
   *
   * @throws ProblemException 422 with every item that cannot be shown, and then nothing is made;
   *     429 when the person has enough that wait
   */
  ReportPackage order(PackageOrder order, Caller caller) {
    if (order.items().isEmpty()) {
      throw ProblemException.badRequest("the field 'items'", "is empty");
    }
    Drafts.refuse(
        store.read(
            order.asOf(),
            caller.roles(),
            reading -> problems(reading, order.items(), order.words())));
    UUID id = UUID.randomUUID();
    String owner = owner(caller);
    int added =
        packages.insert(
            id,
            owner,
            caller.roles().stream().sorted().toList(),
            order.title(),
            order.form().code(),
            order.words().language(),
            order.asOf().map(AsOf::instant).orElse(null),
            texts.write(order.items()),
            order.items().size(),
            MOST_UNFINISHED);
    if (added == 0) {
      throw ProblemException.of(
          HttpStatus.TOO_MANY_REQUESTS,
          "You have " + MOST_UNFINISHED + " packages that are not finished; wait or cancel one.");
    }
    worker.wake();
    return packages.find(id, owner).orElseThrow();
  }

  /** The packages of a person, the newest first. */
  List<ReportPackage> list(Caller caller) {
    return packages.list(owner(caller));
  }

  /** A package of a person; a 404 for that of another. */
  ReportPackage find(String id, Caller caller) {
    return parse(id)
        .flatMap(known -> packages.find(known, owner(caller)))
        .orElseThrow(() -> unknown(id));
  }

  /**
   * The file of a package that is done.
   *
   * @throws ProblemException 409 if it is not, 403 if it was made with roles that the caller has
   *     not got, or if it holds what may not be shown any longer
   */
  byte[] file(ReportPackage made, Caller caller) {
    if (!caller.roles().containsAll(made.roles())) {
      throw ProblemException.of(
          HttpStatus.FORBIDDEN,
          "The package was made with roles that you do not have now; make it again.");
    }
    if (isOutdated(made, caller)) {
      throw ProblemException.of(
          HttpStatus.FORBIDDEN,
          "Something in the package may not be shown any longer; make it again.");
    }
    return packages
        .file(made.packageId(), made.owner())
        .map(Base64.getMimeDecoder()::decode)
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "The package is " + made.status() + "; a file is there when it is done."));
  }

  /** Whether more of its items than when it was made cannot be shown to the caller. */
  private boolean isOutdated(ReportPackage made, Caller caller) {
    if (!made.status().equals("done")) {
      return false;
    }
    Words words = Words.of(Optional.of(made.language()));
    List<DataProblem> now =
        store.read(
            Optional.of(new AsOf(made.asOf())),
            caller.roles(),
            reading -> problems(reading, texts.read(made.items()), words));
    return now.size() > texts.problems(made.problems()).size();
  }

  /** Cancels a package; one that is finished is a 409, one that is cancelled already is not. */
  void cancel(String id, Caller caller) {
    ReportPackage found = find(id, caller);
    if (packages.cancel(found.packageId(), found.owner()) == 0
        && !find(id, caller).status().equals("cancelled")) {
      throw ProblemException.conflict("The package is finished already and cannot be cancelled.");
    }
  }

  private List<DataProblem> problems(Reading reading, List<ItemDraft> items, Words words) {
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      try {
        making.make(reading, reader.read(items.get(i), words), words);
      } catch (ItemRefused refused) {
        problems.add(refused.problem(i + 1));
      }
    }
    return problems;
  }

  private static String owner(Caller caller) {
    return caller.name().orElseThrow();
  }

  private static Optional<UUID> parse(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static ProblemException unknown(String id) {
    return ProblemException.notFound("There is no package '" + id + "' among yours.");
  }
}
