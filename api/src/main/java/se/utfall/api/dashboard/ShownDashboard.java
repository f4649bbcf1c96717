package se.utfall.api.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.utfall.api.security.Caller;

/**
 * A view as one reader sees it.
 *
 * @param slug its part of its address
 * @param owner the account that made it, which is told to nobody
 * @param version counted up by every change
 * @param title its title
 * @param purpose one line about what it is for; may be empty
 * @param isShared whether others who have the address may open it
 * @param asOf notice of the moment that it is of; empty when it is now
 * @param dataPer of when the newest of its figures is; empty without figures
 * @param dataDay the same as a date: 2024-01-22
 * @param source titles of all its sources; may be empty
 * @param tiles what it shows, in order
 */
public record ShownDashboard(
    String slug,
    String owner,
    int version,
    String title,
    String purpose,
    boolean isShared,
    String asOf,
    String dataPer,
    String dataDay,
    String source,
    List<ShownTile> tiles) {

  /** Copies the tiles. */
  public ShownDashboard {
    requireNonNull(asOf);
    requireNonNull(dataPer);
    requireNonNull(dataDay);
    requireNonNull(source);
    tiles = List.copyOf(tiles);
  }

  /** Whether the caller made it. */
  boolean isOwnedBy(Caller caller) {
    return caller.name().filter(owner::equals).isPresent();
  }

  /** Its path. */
  public String path() {
    return path(slug);
  }

  /** The path of a view. */
  static String path(String slug) {
    return "/vyer/" + slug;
  }
}
