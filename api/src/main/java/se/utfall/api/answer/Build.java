package se.utfall.api.answer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.charts.style.StyleVersion;
import se.utfall.db.revision.Store;

/** Which program makes the answers: its code, the style of its pictures and the Java it runs on. */
@Singleton
public final class Build {
  private final String identity;

  Build() {
    Digest digest = new Digest().add(StyleVersion.CURRENT).add(Runtime.version().toString());
    for (Class<?> part :
        List.of(Build.class, Store.class, TrendAnalysis.class, StyleVersion.class)) {
      addCode(digest, part);
    }
    identity = digest.mark();
  }

  /** The same for the same program, another for another. */
  public String identity() {
    return identity;
  }

  private static void addCode(Digest digest, Class<?> part) {
    try {
      Path code = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(code)) {
        try (InputStream bytes = Files.newInputStream(code)) {
          digest.add(bytes);
        }
      } else {
        digest.add(UUID.randomUUID().toString()); // loose classes may change while their names stay
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
