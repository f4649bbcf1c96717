package se.utfall.api.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * Starts the service and asks it for one answer of each kind. The build does so to write down which
 * classes a start needs ({@code -XX:ArchiveClassesAtExit}); a start that is given that archive
 * takes about half the time.
 */
final class Rehearsal {
  private static final List<String> ADDRESSES =
      List.of(
          "",
          "indikatorer",
          "indikatorer/SJUKFRANVARO",
          "charts/SJUKFRANVARO.svg",
          "charts/SJUKFRANVARO.png",
          "api/v1/indicators",
          "api/v1/observations?indicator=SJUKFRANVARO",
          "api/v1/finance/tables/SAMMANDRAG",
          "health/readiness",
          "logga-in");

  private Rehearsal() {}

  /**
   * Starts with these settings and asks; whoever calls ends the process, which stops the service.
   */
  static void run(Settings settings) {
    String base = Service.start(settings).address();
    ADDRESSES.forEach(address -> ask(URI.create(base + address)));
  }

  private static void ask(URI address) {
    try (InputStream answer = address.toURL().openStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
