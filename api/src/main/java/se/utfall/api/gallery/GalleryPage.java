package se.utfall.api.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.page.ShownPicture;

/**
 * The page of one kind of chart, ready to be shown.
 *
 * @param example empty when there are no figures to draw one from
 * @param own what it can be asked for beyond what is common
 * @param common what every chart can be asked for
 * @param subjects what it can be drawn of; none when it has only one
 * @param built what came of the form
 */
public record GalleryPage(
    GalleryKind kind,
    Optional<Example> example,
    List<Parameter> own,
    List<Parameter> common,
    List<Subject> subjects,
    Optional<Built> built) {

  /** Copies the lists. */
  public GalleryPage {
    own = List.copyOf(own);
    common = List.copyOf(common);
    subjects = List.copyOf(subjects);
  }

  /** Its name in addresses and keys. */
  public String name() {
    return kind.name();
  }

  /** What was typed into a field of its form. */
  public String typed(String field) {
    return built.map(done -> done.typed().getOrDefault(field, "")).orElse("");
  }

  /** Whether what was typed into a field is what was refused. */
  public boolean isRefused(String field) {
    return built.filter(done -> done.wrong().equals(field)).isPresent();
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

  /**
   * An example.
   *
   * @param address path and query
   * @param whole the whole address
   * @param small address of the picture as it stands among the others
   * @param shown the picture on its own page
   */
  public record Example(String address, String whole, String small, ShownPicture shown) {

    /** Whether its figures are made up. */
    public boolean isMadeUp() {
      return address.startsWith("/charts/exempel/");
    }
  }

  /** A kind among the others. */
  public record Card(GalleryKind kind, Optional<Example> example) {}

  /**
   * An address that was built.
   *
   * @param address path and query
   * @param whole the whole address
   * @param refusal why it draws nothing; empty when it draws
   * @param wrong the field that was refused; empty when it is not one of them
   */
  public record Built(
      String address, String whole, String refusal, String wrong, Map<String, String> typed) {

    /** Copies what was typed. */
    public Built {
      typed = Map.copyOf(typed);
    }

    /** The address of the same as a picture that a page can show. */
    public String picture() {
      return address.replaceFirst("\\.(pdf|txt|csv|json)(?=[?]|$)", ".svg");
    }
  }
}
