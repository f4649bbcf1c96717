package se.utfall.db.picture;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A picture before it is kept.
 *
 * @param form its format: svg, png or pdf
 * @param about what it is
 * @param origin what it was made from
 * @param audience roles that a reader must have, all of them; empty for everyone
 * @param indicators codes of the indicators that its address names
 * @param issuedBy who issues it
 * @param files the picture first, then what stands beside it
 */
public record PictureDraft(
    String form,
    About about,
    Origin origin,
    SortedSet<String> audience,
    List<String> indicators,
    String issuedBy,
    List<KeptFile> files) {

  /** Copies the collections. */
  public PictureDraft {
    audience = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(audience));
    indicators = List.copyOf(indicators);
    files = List.copyOf(files);
    if (files.isEmpty() || !files.get(0).form().equals(form)) {
      throw new IllegalArgumentException("the first file must be the picture");
    }
  }

  /**
   * What a picture is.
   *
   * @param title title in the picture
   * @param subtitle measure and unit
   * @param kind kind of chart as in addresses
   * @param alternative it in words
   * @param fileName name to save it under, without ending
   * @param source titles of the sources
   * @param dataPer date of the newest value; empty when there is none
   */
  public record About(
      String title,
      String subtitle,
      String kind,
      String alternative,
      String fileName,
      String source,
      String dataPer) {}

  /**
   * What a picture was made from.
   *
   * @param given address of the chart as it was given
   * @param address the same without a moment
   * @param knownAt moment of the figures
   * @param revision last revision that counted
   * @param dataVersion mark of the values drawn
   * @param style version of the style
   * @param program mark of the program
   * @param java version of Java
   */
  public record Origin(
      String given,
      String address,
      Instant knownAt,
      long revision,
      String dataVersion,
      String style,
      String program,
      String java) {}
}
