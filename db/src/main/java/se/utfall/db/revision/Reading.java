package se.utfall.db.revision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * One view of the store: up to which revision, and for whom. Every query for figures takes both, so
 * that an answer is of one moment and leaves out what its reader may not see. Only {@link Store}
 * makes one.
 */
public final class Reading {
  private final String version;
  private final long revision;
  private final Instant knownAt;
  private final boolean past;
  private final String roles;

  Reading(String version, long revision, Instant knownAt, boolean past, Set<String> roles) {
    this.version = version;
    this.revision = revision;
    this.knownAt = requireNonNull(knownAt);
    this.past = past;
    this.roles = String.join(" ", new TreeSet<>(roles));
  }

  /** The last revision that counts; 0 when the store knew nothing. */
  public long revision() {
    return revision;
  }

  /** A mark of the last revision, also apart from that of a store with another past. */
  public String version() {
    return version;
  }

  /** The moment of the answer: the one asked for if it has passed, else now. */
  public Instant knownAt() {
    return knownAt;
  }

  /** Whether a moment that has passed was asked for, so that the answer never changes. */
  public boolean isPast() {
    return past;
  }

  /** The reader's roles in alphabetical order, separated by spaces; empty when not logged in. */
  public String roles() {
    return roles;
  }
}
