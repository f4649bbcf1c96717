package se.utfall.api.report;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.report.PackageWork.Outcome;
import se.utfall.api.security.Roles;
import se.utfall.db.account.Account;
import se.utfall.db.account.Accounts;
import se.utfall.db.report.ReportPackage;
import se.utfall.db.report.ReportPackages;

/**
 * Makes the packages that wait, a few at a time. What another instance has begun and left, because
 * it was killed, is begun again; what this one leaves when it is stopped goes back to the queue.
 */
@Singleton
final class PackageWorker {
  /** So long is a package kept after it was finished. */
  static final int DAYS_KEPT = 7;

  private static final int AT_ONCE = 2;
  private static final int SILENT_SECONDS = 30;
  private static final int MOST_ATTEMPTS = 3;
  private static final int SECONDS_TO_STOP = 10;
  private static final Logger LOG = LoggerFactory.getLogger(PackageWorker.class);

  private final ReportPackages packages;
  private final Accounts accounts;
  private final PackageWork work;
  private final ItemTexts texts;
  private final ExecutorService executor;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private volatile boolean stopping;

  PackageWorker(
      ReportPackages packages,
      Accounts accounts,
      PackageWork work,
      ItemTexts texts,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.packages = packages;
    this.accounts = accounts;
    this.work = work;
    this.texts = texts;
    this.executor = executor;
  }

  /** Looks now and then for what others have left, and removes what is old. */
  @Scheduled(fixedDelay = "10s", initialDelay = "5s")
  void look() {
    packages.removeOlderThan(DAYS_KEPT);
    packages.giveUp(SILENT_SECONDS, MOST_ATTEMPTS, texts.text(List.of(problem("interrupted"))));
    wake();
  }

  /** Takes from the queue, unless enough are at work. */
  void wake() {
    if (!stopping && places.tryAcquire()) {
      executor.execute(this::takeAll);
    }
  }

  /** Stops before the next item and puts what is under way back. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    if (!places.tryAcquire(AT_ONCE, SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn("A package was not put back in time; another instance takes it");
    }
  }

  private void takeAll() {
    try {
      while (!stopping && takeOne()) {
        wake();
      }
    } finally {
      places.release();
    }
  }

  private boolean takeOne() {
    UUID claim = UUID.randomUUID();
    if (packages.claim(claim, SILENT_SECONDS, MOST_ATTEMPTS) == 0) {
      return false;
    }
    packages.claimed(claim).ifPresent(one -> make(one, claim));
    return true;
  }

  private void make(ReportPackage one, UUID claim) {
    try {
      Outcome outcome = made(one, claim);
      String problems = texts.text(outcome.problems());
      if (outcome.file().isEmpty()) {
        packages.putBack(one.packageId(), claim);
      } else if (outcome.shown() == 0) {
        packages.fail(one.packageId(), claim, problems);
      } else {
        packages.finish(one.packageId(), claim, outcome.file().get(), problems);
      }
    } catch (RuntimeException fault) {
      LOG.error("Package {} could not be made", one.packageId(), fault);
      packages.fail(one.packageId(), claim, texts.text(List.of(problem("fault"))));
    }
  }

  /** With the roles that the owner asked with, as far as the owner has them still. */
  private Outcome made(ReportPackage one, UUID claim) {
    Set<String> roles = new HashSet<>(one.roles());
    roles.retainAll(
        accounts
            .find(one.owner())
            .filter(Account::active)
            .map(account -> Roles.withImplied(account.roles()))
            .orElse(Set.of()));
    return work.make(
        one, roles, done -> !stopping && packages.goOn(one.packageId(), claim, done) == 1);
  }

  private static DataProblem problem(String code) {
    return new DataProblem(
        null,
        null,
        code,
        code.equals("fault")
            ? "Something went wrong on our side; it is in the log."
            : "The work was interrupted " + MOST_ATTEMPTS + " times.");
  }
}
