package se.utfall.api.overview;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Store;

/**
 * Works out the overview once when the service has begun to answer, so that the first reader need
 * not wait for it: the values, lines and counts that it leaves in memory are those of every reader.
 * It keeps nobody waiting, neither the start nor the end of the service.
 */
@Singleton
@Requires(property = FirstOverview.SETTING, value = "true")
public final class FirstOverview implements ApplicationEventListener<ServerStartupEvent> {
  /** The setting that asks for it; the start-up sets it, tests do not. */
  public static final String SETTING = "utfall.first-overview";

  private static final Logger LOG = LoggerFactory.getLogger(FirstOverview.class);

  private final Store store;
  private final OverviewUse overview;
  private volatile boolean ends;

  FirstOverview(Store store, OverviewUse overview) {
    this.store = store;
    this.overview = overview;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    var thread = new Thread(this::workOut, "first-overview");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * As for somebody who has not logged in; what goes wrong is told to whoever asks for the page.
   */
  void workOut() {
    try {
      store.read(
          Optional.empty(),
          Set.of(),
          reading -> overview.read(reading, OverviewQuery.OF_NOW, Words.sv(), Optional.empty()));
    } catch (RuntimeException fault) {
      if (!ends) {
        LOG.warn("The overview was not worked out beforehand: {}", fault.getClass().getName());
      }
    }
  }

  /** The database is closed next, which cuts off what is under way. */
  @PreDestroy
  void end() {
    ends = true;
  }
}
