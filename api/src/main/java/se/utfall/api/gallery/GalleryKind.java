package se.utfall.api.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;

/**
 * A kind of chart as the gallery shows it.
 *
 * @param name its name in addresses and in the keys of texts
 * @param path where its pictures are, without ending; {@code *} stands for what is drawn
 * @param fixed parameters that make it this kind
 * @param own further parameters of its own, in the order in which they are told
 * @param examples addresses of examples, the best first
 */
public record GalleryKind(
    String name, String path, Map<String, String> fixed, List<String> own, List<String> examples) {
  private static final String INDICATOR = "/charts/*";
  private static final String MONEY = "/charts/finance/*";
  private static final String MIDDLE = "mellanomr%C3%A5de";
  private static final List<String> SERIES = List.of("area", "member", "from", "to", "events");
  private static final List<String> AREAS =
      List.of("denominator", "level", "period", "per", "member");
  private static final List<String> PANELS = List.of("area", "level", "member", "from", "to");
  private static final List<String> ANSWERS = List.of("plan", "board", "survey", "answerScale");
  private static final List<String> TABLE = List.of("organisation", "period");

  /** Every kind, in the order of the page. */
  static final List<GalleryKind> ALL =
      List.of(
          series("line", "/charts/FJARRVARME.svg?kind=line"),
          series("bar", "/charts/TIMANSTALLDA.svg?kind=bar"),
          series("spc"),
          series("forecast"),
          new GalleryKind(
              "ranking",
              INDICATOR,
              kind("ranking"),
              AREAS,
              List.of(
                  "/charts/TRYGGHETSINDEX.svg?kind=ranking&level=" + MIDDLE,
                  "/charts/exempel/ranking.svg")),
          new GalleryKind("funnel", INDICATOR, kind("funnel"), AREAS, made("funnel")),
          new GalleryKind(
              "small-multiples",
              INDICATOR,
              kind("small-multiples"),
              PANELS,
              or("/charts/HME.svg?kind=small-multiples", "small-multiples")),
          new GalleryKind(
              "heatmap",
              INDICATOR,
              kind("heatmap"),
              PANELS,
              or("/charts/HME.svg?kind=heatmap", "heatmap")),
          money("variance", TABLE, "/charts/finance/SAMMANDRAG.svg?organisation=SLK&kind=variance"),
          money("waterfall", List.of("organisation", "period", "line"), table("waterfall")),
          money("trend", List.of("organisation", "line"), table("trend")),
          money("structure", TABLE, "/charts/finance/INSATSOMRADEN.svg?kind=structure"),
          new GalleryKind(
              "equity",
              "/charts/finance/equity",
              Map.of(),
              List.of("organisation", "kind", "period"),
              or("/charts/finance/equity.svg", "equity")),
          alone("programme-heatmap", "/charts/programme/heatmap", ANSWERS),
          alone("programme-shares", "/charts/programme/shares", ANSWERS),
          alone("gvi-timeline", "/charts/gvi/timeline", List.of()));

  /** Copies the lists. */
  public GalleryKind {
    fixed = Map.copyOf(fixed);
    own = List.copyOf(own);
    examples = List.copyOf(examples);
  }

  private static GalleryKind series(String name, String... examples) {
    List<String> all = Stream.concat(Stream.of(examples), made(name).stream()).toList();
    return new GalleryKind(name, INDICATOR, kind(name), SERIES, all);
  }

  private static GalleryKind money(String name, List<String> own, String example) {
    return new GalleryKind(name, MONEY, kind(name), own, or(example, name));
  }

  private static GalleryKind alone(String name, String path, List<String> own) {
    return new GalleryKind(name, path, Map.of(), own, or(path + ".svg", name));
  }

  private static String table(String kind) {
    return "/charts/finance/SAMMANDRAG.svg?kind=" + kind;
  }

  private static Map<String, String> kind(String name) {
    return Map.of("kind", name);
  }

  /** An example of the store's figures, else one of made-up figures. */
  private static List<String> or(String example, String name) {
    return Stream.concat(Stream.of(example), made(name).stream()).toList();
  }

  private static List<String> made(String name) {
    return List.of("/charts/exempel/" + name + ".svg");
  }

  /** The kind of this name. */
  static GalleryKind named(String name) {
    return ALL.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("There is no kind of chart '" + name + "'."));
  }

  /** The kind that a query names. */
  static Optional<GalleryKind> asked(Query query) {
    Map<String, GalleryKind> kinds = new LinkedHashMap<>();
    ALL.forEach(kind -> kinds.put(kind.name(), kind));
    return Optional.ofNullable(query.oneOf("kind", kinds, null));
  }

  /** Whether an indicator is drawn. */
  public boolean isOfIndicator() {
    return path.equals(INDICATOR);
  }

  /** Whether a table of money is drawn. */
  public boolean isOfTable() {
    return path.equals(MONEY);
  }
}
