package se.utfall.api.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.api.page.Onward;
import se.utfall.db.picture.PictureRow;

/**
 * An issued picture, for programs. Of one that was withdrawn nothing is told but that it was.
 *
 * @param id its name in addresses
 * @param url address of its bytes, for ever
 * @param page address of its page
 * @param format svg, png or pdf
 * @param sha256 SHA-256 of its bytes
 * @param issuedBy who issued it; null for who is not logged in
 * @param issuedAt when
 * @param withdrawn why it is shown no longer; null when it is shown
 * @param title title in the picture
 * @param subtitle measure and unit
 * @param kind kind of chart
 * @param text alternative text
 * @param fileName name to save it under
 * @param source titles of the sources
 * @param dataPer date of the newest value
 * @param dataVersion mark of the values drawn
 * @param asOf moment of the figures
 * @param revision last revision that counted
 * @param audience roles needed to see it; empty for everyone
 * @param chart address of the chart as it was given
 * @param pinned address that draws the same figures again
 * @param beside addresses of the words, the values and the description
 * @param style version of the style
 * @param program mark of the program
 * @param java version of Java
 * @param newerFigures whether the chart would show other figures now; null when that was not asked
 *     or cannot be told
 */
@Serdeable
record IssuedPicture(
    String id,
    String url,
    String page,
    String format,
    String sha256,
    @Nullable String issuedBy,
    Instant issuedAt,
    @Nullable Withdrawn withdrawn,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String kind,
    @Nullable String text,
    @Nullable String fileName,
    @Nullable String source,
    @Nullable String dataPer,
    @Nullable String dataVersion,
    @Nullable Instant asOf,
    @Nullable Long revision,
    @Nullable List<String> audience,
    @Nullable String chart,
    @Nullable String pinned,
    @Nullable Map<String, String> beside,
    @Nullable String style,
    @Nullable String program,
    @Nullable String java,
    @Nullable Boolean newerFigures) {

  /**
   * Why a picture is shown no longer.
   *
   * @param by who withdrew it; null for who is not logged in
   */
  @Serdeable
  record Withdrawn(String reason, @Nullable String by, Instant at) {}

  /**
   * For programs.
   *
   * @param base what stands before the paths of the service
   */
  static IssuedPicture of(PictureRow row, String base, Optional<Boolean> newer) {
    return row.isWithdrawn() ? withdrawn(row, base) : shown(row, base, newer);
  }

  private static IssuedPicture shown(PictureRow row, String base, Optional<Boolean> newer) {
    return new IssuedPicture(
        row.picture(),
        base + address(row, row.form()),
        base + page(row),
        row.form(),
        row.sha256(),
        row.issuedBy(),
        row.issuedAt(),
        null,
        row.title(),
        row.subtitle(),
        row.kind(),
        row.alternative(),
        row.fileName() + "." + row.form(),
        row.source(),
        row.dataPer(),
        row.dataVersion(),
        row.knownAt(),
        row.revision(),
        row.readers(),
        row.addressGiven(),
        base + pinned(row),
        new TreeMap<>(
            Map.of(
                "txt", base + address(row, "txt"),
                "csv", base + address(row, "csv"),
                "json", base + address(row, "json"))),
        row.styleVersion(),
        row.programVersion(),
        row.javaVersion(),
        newer.orElse(null));
  }

  private static IssuedPicture withdrawn(PictureRow row, String base) {
    return new IssuedPicture(
        row.picture(),
        base + address(row, row.form()),
        base + page(row),
        row.form(),
        row.sha256(),
        row.issuedBy(),
        row.issuedAt(),
        new Withdrawn(row.reason(), row.withdrawnBy(), row.withdrawnAt()),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The path of the bytes. */
  static String address(PictureRow row, String form) {
    return "/pictures/" + row.picture() + "." + form;
  }

  /** The path of the page. */
  static String page(PictureRow row) {
    return "/rapport/bilder/" + row.picture();
  }

  /** The path and query that draw the same figures again. */
  static String pinned(PictureRow row) {
    String join = row.address().contains("?") ? "&" : "?";
    return row.address() + join + "asOf=" + Onward.encoded(row.knownAt().toString());
  }
}
