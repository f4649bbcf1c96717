package se.utfall.charts.spec;

/** What a point says beside its figure; each has a colour and a form of its own. */
public enum PointClass {
  /** Nothing more than chance gives, or not judged. */
  COMMON,
  /** More than chance, in the wanted direction. */
  IMPROVEMENT,
  /** More than chance, in the unwanted direction. */
  CONCERN,
  /** More than chance, where no direction is better than the other. */
  NEUTRAL
}
