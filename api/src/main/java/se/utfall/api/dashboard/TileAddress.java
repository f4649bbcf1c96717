package se.utfall.api.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;

/** The tile that an address stands for: of a picture of an indicator, or of its page. */
public final class TileAddress {
  private static final String FIELD = "the field 'diagram'";
  private static final String PICTURE = "/charts/";
  private static final String PAGE = "/indikatorer/";

  private TileAddress() {}

  /** Whether an address of ours is that of a picture that a tile can show. */
  public static boolean isOfTile(String address) {
    return address.matches("/charts/[^/?]+\\.[a-z]+(\\?.*)?")
        && isOfOneSeries(Parameters.parse(FIELD, address));
  }

  /** Whether an address asks for less than all years or for figures of another day. */
  static boolean isOfPeriod(String address) {
    return address.matches(".*[?&](from|to|period|asOf)=.*");
  }

  private static boolean isOfOneSeries(Parameters parameters) {
    return parameters.all("area").size() < 2
        && Stream.of("level", "denominator").allMatch(name -> parameters.all(name).isEmpty());
  }

  /**
   * The tile.
   *
   * @throws ProblemException 400 for an address of something else, or of what a tile cannot show
   */
  static Tile read(String address) {
    Parameters parameters = Parameters.parse(FIELD, address);
    if (!isOfOneSeries(parameters)) {
      throw ProblemException.badRequest(
          FIELD, "is '" + address + "', which is of several areas; a tile shows one");
    }
    Map<String, String> members = new LinkedHashMap<>();
    for (String member : parameters.all("member")) {
      int colon = member.indexOf(':');
      if (colon > 0) {
        members.putIfAbsent(member.substring(0, colon), member.substring(colon + 1));
      }
    }
    return new Tile(
        code(address, parameters.path()),
        parameters.first("area").filter(area -> !area.isBlank()),
        members,
        Showing.of(parameters.first("kind").flatMap(Showing::kind)));
  }

  private static String code(String address, String path) {
    String rest =
        path.startsWith(PAGE)
            ? path.substring(PAGE.length())
            : path.startsWith(PICTURE)
                ? path.substring(PICTURE.length()).replaceFirst("\\.[a-z]+$", "")
                : "";
    if (rest.isEmpty() || rest.contains("/")) {
      throw ProblemException.badRequest(
          FIELD,
          "is '" + address + "', which is neither of a picture nor of the page of an indicator");
    }
    return rest;
  }

  /** A series of an indicator in the words of an address. */
  static String of(SeriesFigures series) {
    return Stream.concat(
            Stream.of("area=" + Onward.encoded(series.area())),
            series.members().entrySet().stream()
                .map(one -> "member=" + Onward.encoded(one.getKey() + ":" + one.getValue())))
        .collect(Collectors.joining("&"));
  }

  /** A tile of the series that is written so; of the one shown first when nothing is. */
  static Tile read(String indicator, String series, Showing showing) {
    String query = series.isBlank() ? "" : "?" + series;
    return read(PAGE + Onward.encoded(indicator) + query).with(showing);
  }
}
