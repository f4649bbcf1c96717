package se.utfall.api.correction;

import java.util.List;

/**
 * The form in which an event is added, corrected or removed, ready to be shown.
 *
 * @param address address of the form
 * @param removal address of the form that removes it
 * @param isNew whether the event is new
 * @param typed what stands in the fields
 * @param areas areas that it may be of
 * @param types kinds of events that are in use
 * @param sources sources that it may come from
 * @param back address to go back to
 */
public record EventPage(
    String address,
    String removal,
    boolean isNew,
    EventTyped typed,
    List<Option> areas,
    List<String> types,
    List<Option> sources,
    String back) {

  /** Copies the lists. */
  public EventPage {
    areas = List.copyOf(areas);
    types = List.copyOf(types);
    sources = List.copyOf(sources);
  }
}
