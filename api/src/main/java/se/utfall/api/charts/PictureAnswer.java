package se.utfall.api.charts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Build;
import se.utfall.api.answer.Digest;
import se.utfall.api.answer.Keep;
import se.utfall.api.answer.Reader;
import se.utfall.charts.render.PictureFormat;
import se.utfall.charts.style.StyleVersion;
import se.utfall.db.revision.Reading;

/** Answers with a picture, or with its words, its table or its description. */
@Singleton
final class PictureAnswer {
  private static final long MOST_BYTES = 48_000_000;

  private final Reader reader;
  private final Build build;
  private final Keep<Made> kept = new Keep<>(MOST_BYTES, Made::bytes);

  /** A picture in its form, with the mark of all that its bytes are made from. */
  private record Made(String tag, Body body) {

    /** About as many as it takes to keep; an object that becomes JSON holds little but words. */
    int bytes() {
      return 2_000
          + (body.content() instanceof byte[] bytes
              ? bytes.length
              : 2 * body.content().toString().length());
    }
  }

  PictureAnswer(Reader reader, Build build) {
    this.reader = reader;
    this.build = build;
  }

  /** The picture in the form of its address. */
  HttpResponse<?> answer(HttpRequest<?> request, Reading reading, PictureAddress address) {
    Made made = kept.get(reading, List.of(address.parameters()), () -> made(reading, address));
    return reader.tagged(request, reading, made.tag(), made::body);
  }

  private Made made(Reading reading, PictureAddress address) {
    PictureFile file = address.file();
    Look look = address.request().look();
    Picture picture = address.request().making().apply(reading);
    String tag =
        new Digest()
            .add(program(file))
            .add(file.form())
            .add(look.size().toString())
            .add(look.theme().toString())
            .add(picture.spec().toString())
            .add(picture.description().toString())
            .add(picture.csv())
            .mark();
    return new Made(tag, PictureBody.of(file, look, picture));
  }

  /**
   * What of the program the bytes depend on: the style alone for SVG, also the Java it runs on for
   * PNG and PDF, the whole program for what is written rather than drawn.
   */
  private String program(PictureFile file) {
    if (file.format().isEmpty()) {
      return build.identity();
    }
    boolean painted = file.format().get() != PictureFormat.SVG;
    return StyleVersion.CURRENT + (painted ? " " + Runtime.version() : "");
  }
}
