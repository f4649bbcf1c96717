package se.utfall.api.picture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import se.utfall.api.answer.Build;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.charts.PictureBody;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.security.Caller;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.style.StyleVersion;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.picture.KeptFile;
import se.utfall.db.picture.PictureDraft;
import se.utfall.db.picture.PictureRepository;
import se.utfall.db.picture.PictureRepository.Issue;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/**
 * Issues a picture: draws it of one moment, and keeps the bytes with all that tells where they come
 * from. The moment is pinned first, so that the address with it draws the same figures for ever.
 */
@Singleton
public final class PictureIssue {
  private static final int MOST_OF_DAY = 200;

  private final ChartAddress addresses;
  private final Store store;
  private final Readership readership;
  private final IndicatorRepository indicators;
  private final PictureRepository pictures;
  private final ObjectMapper json;
  private final Build build;

  PictureIssue(
      ChartAddress addresses,
      Store store,
      Readership readership,
      IndicatorRepository indicators,
      PictureRepository pictures,
      ObjectMapper json,
      Build build) {
    this.addresses = addresses;
    this.store = store;
    this.readership = readership;
    this.indicators = indicators;
    this.pictures = pictures;
    this.json = json;
    this.build = build;
  }

  /** The figures of one moment as a picture. */
  private record Made(AsOf moment, long revision, Picture picture) {}

  /**
   * Issues the picture at an address for whoever asks; the same picture again is the one that is
   * kept.
   *
   * @param chart path and query of a picture, or its whole address
   * @throws se.utfall.api.problem.ProblemException 400, 404 or 422 saying what is wrong with it,
   *     429 for who has issued as many as one may in a day
   */
  public Issue issue(HttpRequest<?> request, String chart) {
    PictureAddress address = addresses.read(request, chart);
    Caller caller = Caller.of(request);
    refuseTooMany(caller);
    Made made = made(address, caller.roles());
    SortedSet<String> audience =
        readership.least(made.picture(), made.moment(), caller.roles(), address.request().making());
    return pictures.issue(
        new PictureDraft(
            address.file().form(),
            about(address, made),
            origin(chart.strip(), address, made),
            audience,
            named(address),
            caller.name().orElseThrow(),
            files(address, made.picture())));
  }

  /** They are kept for ever, so a program that has gone astray must not fill the store. */
  private void refuseTooMany(Caller caller) {
    if (pictures.countOfDay(caller.name().orElseThrow()) >= MOST_OF_DAY) {
      throw ProblemException.of(
          HttpStatus.TOO_MANY_REQUESTS,
          "You have issued " + MOST_OF_DAY + " pictures in 24 hours, which is as many as one may.");
    }
  }

  private Made made(PictureAddress address, Set<String> roles) {
    AsOf moment = new AsOf(store.read(address.request().look().asOf(), roles, Reading::knownAt));
    return store.read(
        Optional.of(moment),
        roles,
        reading -> new Made(moment, reading.revision(), address.request().making().apply(reading)));
  }

  private static PictureDraft.About about(PictureAddress address, Made made) {
    ChartSpec spec = made.picture().spec();
    return new PictureDraft.About(
        spec.title(),
        spec.subtitle(),
        spec.kind().code(),
        spec.description(),
        made.picture().fileName(address.request().look()),
        spec.source(),
        spec.dataPer());
  }

  private PictureDraft.Origin origin(String given, PictureAddress address, Made made) {
    return new PictureDraft.Origin(
        given,
        ChartAddress.of(address.parameters(), Optional.empty()),
        made.moment().instant(),
        made.revision(),
        made.picture().spec().id(),
        StyleVersion.CURRENT,
        build.identity(),
        Runtime.version().toString());
  }

  /** All that it draws or names that is an indicator; some of it may be made secret later. */
  private List<String> named(PictureAddress address) {
    Parameters parameters = address.parameters();
    return Stream.of(
            Stream.of(address.file().subject()),
            parameters.values().values().stream().flatMap(List::stream),
            address.request().indicators().stream())
        .flatMap(names -> names)
        .distinct()
        .filter(indicators::isStored)
        .toList();
  }

  private List<KeptFile> files(PictureAddress address, Picture picture) {
    byte[] drawn =
        PictureBody.drawn(address.file().format().orElseThrow(), address.request().look(), picture);
    return List.of(
        KeptFile.of(address.file().form(), drawn),
        text("txt", picture.spec().description() + "\n"),
        text("csv", picture.csv()),
        KeptFile.of("json", described(picture)));
  }

  private static KeptFile text(String form, String text) {
    return KeptFile.of(form, text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] described(Picture picture) {
    try {
      return json.writeValueAsBytes(picture.description());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
