package se.utfall.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A picture on a page: one address, asked for as a desk, a telephone, a dark screen and a printer
 * need it.
 *
 * @param subject what is drawn: its path without ending, such as {@code /charts/finance/SAMMANDRAG}
 * @param asked the parts of its query, encoded, in order
 * @param size its heights
 * @param name what stands under it; may be empty
 * @param alternative what it shows, for who does not see it
 */
public record ShownPicture(
    String subject, List<String> asked, Size size, String name, String alternative) {

  /**
   * Heights in px.
   *
   * @param wide on a desk, where it is 850 wide
   * @param narrow on a telephone, where it is 390 wide
   */
  public record Size(int wide, int narrow) {
    /** As most pictures have it. */
    public static final Size USUAL = new Size(500, 500);
  }

  private static final String ENDING = ".svg";

  /** Copies the parts. */
  public ShownPicture {
    asked = List.copyOf(asked);
  }

  /**
   * A picture whose address is known already, without a name under it.
   *
   * @param address that of its SVG, without a size
   */
  public static ShownPicture at(String address, Size size, String alternative) {
    int end = address.indexOf(ENDING);
    String query = address.substring(end + ENDING.length());
    List<String> asked = query.isEmpty() ? List.of() : List.of(query.substring(1).split("&"));
    return new ShownPicture(address.substring(0, end), asked, size, "", alternative);
  }

  /** A picture whose parameters stand once each. */
  public static ShownPicture of(
      String subject, Map<String, String> parameters, Size size, String name, String alternative) {
    List<String> asked = new ArrayList<>();
    parameters.forEach((parameter, value) -> asked.add(part(parameter, value)));
    return new ShownPicture(subject, asked, size, name, alternative);
  }

  private static String part(String parameter, String value) {
    return parameter + "=" + Onward.encoded(value);
  }

  /** The same picture of the moment and in the language of a page. */
  public ShownPicture with(Onward onward) {
    List<String> more = new ArrayList<>(asked);
    onward.asOf().ifPresent(moment -> more.add(part("asOf", moment)));
    if (!onward.language().equals("sv")) {
      more.add(part("lang", onward.language()));
    }
    return new ShownPicture(subject, more, size, name, alternative);
  }

  /** Its address without a size. */
  public String plain() {
    return asked.isEmpty() ? subject + ENDING : subject + ENDING + "?" + String.join("&", asked);
  }

  /** The same picture with other heights. */
  public ShownPicture with(Size other) {
    return new ShownPicture(subject, asked, other, name, alternative);
  }

  /** Its address for a desk. */
  public String wide(String... look) {
    return address(850, size.wide(), look);
  }

  /** Its address for a telephone. */
  public String narrow(String... look) {
    return address(390, size.narrow(), look);
  }

  /** Its address for any other place. */
  public String address(int width, int height, String... look) {
    List<String> all = new ArrayList<>(asked);
    all.add("width=" + width);
    all.add("height=" + height);
    all.addAll(List.of(look));
    return subject + ENDING + "?" + String.join("&", all);
  }
}
