package se.utfall.api.gallery;

import java.util.List;
import java.util.Optional;

/**
 * The gallery, ready to be shown.
 *
 * @param common what every chart can be asked for
 * @param entries the kinds
 * @param indicators the indicators that may be drawn
 * @param tables the tables of money
 */
public record GalleryPage(
    List<Parameter> common, List<Entry> entries, List<Subject> indicators, List<Subject> tables) {

  /** Copies the lists. */
  public GalleryPage {
    common = List.copyOf(common);
    entries = List.copyOf(entries);
    indicators = List.copyOf(indicators);
    tables = List.copyOf(tables);
  }

  /** The subjects that a kind can be drawn of; none when it has only one. */
  public List<Subject> subjects(Entry entry) {
    return entry.kind().isOfIndicator()
        ? indicators
        : entry.kind().isOfTable() ? tables : List.of();
  }

  /** What can be drawn. */
  public record Subject(String code, String name) {}

  /**
   * Something that a chart can be asked for.
   *
   * @param allowed what may be written
   * @param otherwise what holds without it
   * @param choices the values, where there are few
   */
  public record Parameter(
      String name, String meaning, String allowed, String otherwise, List<String> choices) {

    /** Copies the list. */
    public Parameter {
      choices = List.copyOf(choices);
    }
  }

  /** An example: its path and query, its whole address and its alternative text. */
  public record Example(String address, String whole, String alternative, boolean isMadeUp) {}

  /**
   * A kind.
   *
   * @param example empty when there are no figures to draw one from
   * @param own what it can be asked for beyond what is common
   * @param built what came of the form
   */
  public record Entry(
      GalleryKind kind, Optional<Example> example, List<Parameter> own, Optional<Built> built) {

    /** Copies the list. */
    public Entry {
      own = List.copyOf(own);
    }

    /** Its name in anchors and keys. */
    public String name() {
      return kind.name();
    }

    /** What was typed into a field of its form. */
    public String typed(String field) {
      return built.map(done -> done.typed().getOrDefault(field, "")).orElse("");
    }
  }

  /**
   * An address that was built.
   *
   * @param address path and query
   * @param whole the whole address
   * @param refusal why it draws nothing; empty when it draws
   */
  public record Built(
      String address, String whole, String refusal, java.util.Map<String, String> typed) {

    /** Copies what was typed. */
    public Built {
      typed = java.util.Map.copyOf(typed);
    }
  }
}
