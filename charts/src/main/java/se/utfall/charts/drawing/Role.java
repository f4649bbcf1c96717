package se.utfall.charts.drawing;

/** What one drawing on a page is of the whole, for those who have it read aloud. */
public enum Role {
  /** A picture that is all there is: its title is the heading of the document. */
  ALONE,
  /** The heading of the document. */
  HEADING,
  /** The heading of one part of it. */
  SUBHEADING,
  /** A paragraph. */
  TEXT,
  /** A picture within a part. */
  PICTURE,
  /** What says nothing of its own, such as rules and what is repeated on every page. */
  DECORATION;

  boolean isPicture() {
    return this == ALONE || this == PICTURE;
  }
}
