package se.utfall.db.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;

/**
 * An issued picture without its bytes.
 *
 * @param picture identity
 * @param form its format: svg, png or pdf
 * @param sha256 SHA-256 of its bytes
 * @param title title in the picture
 * @param subtitle measure and unit
 * @param kind kind of chart as in addresses
 * @param alternative it in words
 * @param fileName name to save it under, without ending
 * @param addressGiven address of the chart as it was given
 * @param address the same without a moment
 * @param knownAt moment of the figures
 * @param revision last revision that counted
 * @param dataVersion mark of the values drawn
 * @param dataPer date of the newest value; empty when there is none
 * @param source titles of the sources
 * @param styleVersion version of the style
 * @param programVersion mark of the program
 * @param javaVersion version of Java
 * @param audience roles that a reader must have, separated by spaces; empty for everyone
 * @param issuedBy who issued it; null when that is not told
 * @param issuedAt when it was issued
 * @param reason why it was withdrawn; null when it was not
 * @param withdrawnBy who withdrew it; null when nobody has, or it is not told
 * @param withdrawnAt when it was withdrawn; null when it was not
 */
@MappedEntity("issued_picture")
public record PictureRow(
    @Id String picture,
    String form,
    String sha256,
    String title,
    String subtitle,
    String kind,
    String alternative,
    String fileName,
    String addressGiven,
    String address,
    Instant knownAt,
    long revision,
    String dataVersion,
    String dataPer,
    String source,
    String styleVersion,
    String programVersion,
    String javaVersion,
    String audience,
    @Nullable String issuedBy,
    Instant issuedAt,
    @Nullable String reason,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt) {

  /** The roles that a reader must have; none for everyone. */
  public List<String> readers() {
    return audience.isEmpty() ? List.of() : List.of(audience.split(" "));
  }

  /** The same without the names of those who have dealt with it. */
  public PictureRow unsigned() {
    return new PictureRow(
        picture,
        form,
        sha256,
        title,
        subtitle,
        kind,
        alternative,
        fileName,
        addressGiven,
        address,
        knownAt,
        revision,
        dataVersion,
        dataPer,
        source,
        styleVersion,
        programVersion,
        javaVersion,
        audience,
        null,
        issuedAt,
        reason,
        null,
        withdrawnAt);
  }

  /** Whether it is shown no longer. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
