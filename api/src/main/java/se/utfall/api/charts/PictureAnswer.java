package se.utfall.api.charts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import se.utfall.api.answer.Build;
import se.utfall.api.answer.Digest;
import se.utfall.api.answer.Reader;
import se.utfall.charts.render.PictureFormat;
import se.utfall.charts.style.StyleVersion;
import se.utfall.db.revision.Reading;

/** Answers with a picture, or with its words, its table or its description. */
@Singleton
final class PictureAnswer {
  private final Reader reader;
  private final Build build;

  PictureAnswer(Reader reader, Build build) {
    this.reader = reader;
    this.build = build;
  }

  /** The picture in the form of its address. */
  HttpResponse<?> answer(HttpRequest<?> request, Reading reading, PictureAddress address) {
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
    return reader.tagged(request, reading, tag, () -> PictureBody.of(file, look, picture));
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
