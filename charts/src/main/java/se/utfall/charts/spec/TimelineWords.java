package se.utfall.charts.spec;

import java.util.Objects;

/**
 * What the forms of events on a timeline mean.
 *
 * @param day of an event whose day is known, for example "känd dag"
 * @param within of one that happened at some time within its bar, for example "någon gång inom"
 * @param lasting of one that went on all its bar, for example "pågick"
 */
public record TimelineWords(String day, String within, String lasting) {

  public TimelineWords {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(lasting, "lasting");
  }
}
