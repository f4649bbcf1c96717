package se.utfall.db.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.revision.AsOf;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** Areas, events and rebases as they were known at any moment. */
@MicronautTest(transactional = false)
class CatalogueMemoryTest implements WithDatabase {
  @Inject TestStore store;
  @Inject CatalogueRepository catalogue;

  @BeforeAll
  void begin() {
    store.begin();
  }

  @Test
  void areasAreThoseOfTheirTime() throws SQLException {
    store.stored("areas", "area;name;level;parent", "Y;Gamla Y;stadsområde;GBG");
    AsOf then = store.moment();
    store.stored("areas", "area;name;level;parent", "Y;Nya Y;mellanområde;GBG-HIS");
    Function<Long, List<String>> y =
        revision ->
            catalogue.areas(revision).stream()
                .filter(a -> a.area().equals("Y"))
                .map(a -> a.name() + ", " + a.level() + " i " + a.parent())
                .toList();
    assertThat(store.at(then, r -> y.apply(r.revision())))
        .containsExactly("Gamla Y, stadsområde i GBG");
    assertThat(store.now(r -> y.apply(r.revision())))
        .containsExactly("Nya Y, mellanområde i GBG-HIS");
  }

  @Test
  void eventsAndRebasesAreThoseOfTheirTime() throws SQLException {
    AsOf before = store.moment();
    String header = "start;end;area;type;title;source";
    store.stored("events", header, "2023;;GBG;gvi;Fas ett;S1");
    store.edited("rebases", "indicator;from;reason", "TAL;2022;Ny mätmetod");
    AsOf then = store.moment();
    store.stored("events", header, "2023;2023-12;GBG;gvi;Fas ett;S2", "2022;;GBG;lag;Ny lag;S1");
    store.edited("rebases", "indicator;from;reason", "TAL;2022;Ny metod");
    assertThat(events(before)).isEmpty();
    assertThat(events(then)).containsExactly("Fas ett till null S1");
    assertThat(store.now(r -> events(r.revision())))
        .containsExactly("Ny lag till null S1", "Fas ett till 2023-12 S2");
    assertThat(store.at(before, r -> catalogue.rebases(r.revision(), "TAL"))).isEmpty();
    assertThat(store.at(then, r -> catalogue.rebases(r.revision(), "TAL")))
        .extracting(b -> b.startPeriod() + " " + b.reason() + " " + b.author())
        .containsExactly("2022 Ny mätmetod " + TestStore.AUTHOR);
    assertThat(store.now(r -> catalogue.rebases(r.revision(), "TAL")))
        .extracting(CatalogueRepository.RebaseRow::reason)
        .containsExactly("Ny metod");
  }

  private List<String> events(AsOf moment) {
    return store.at(moment, r -> events(r.revision()));
  }

  private List<String> events(long revision) {
    return catalogue.events(revision).stream()
        .map((EventRow e) -> e.title() + " till " + e.endPeriod() + " " + e.source())
        .toList();
  }
}
