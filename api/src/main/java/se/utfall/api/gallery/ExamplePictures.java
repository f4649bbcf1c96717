package se.utfall.api.gallery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.Look;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.PictureFamily;
import se.utfall.api.charts.PictureRequest;
import se.utfall.api.charts.Wanted;
import se.utfall.api.figures.Figures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.revision.Reading;

/**
 * Examples drawn from made-up figures: {@code /charts/exempel/<kind>.svg}. That they are made up
 * stands in the title and where the source stands.
 */
@Singleton
final class ExamplePictures implements PictureFamily {
  static final String SOURCE = "Påhittade siffror";

  private final ChartUse charts;

  ExamplePictures(ChartUse charts) {
    this.charts = charts;
  }

  @Override
  public String folder() {
    return "exempel";
  }

  @Override
  public String subjects() {
    return "exempel/<kind>";
  }

  @Override
  public PictureRequest ask(Parameters parameters, String kind) {
    Look look = Look.of(Query.of(parameters, List.of(), Look.parameters()));
    return new PictureRequest(look, reading -> picture(reading, look, kind));
  }

  private Picture picture(Reading reading, Look look, String kind) {
    MadeUpMoney money = new MadeUpMoney(look.words());
    MadeUpTables tables = new MadeUpTables(look.words());
    return switch (kind) {
      case "variance" -> money.variance().picture(look);
      case "waterfall" -> money.waterfall().picture(look);
      case "trend" -> money.trend().picture(look);
      case "structure" -> money.structure().picture(look);
      case "equity" -> money.equity().picture(look);
      case "small-multiples" -> tables.multiples().picture(look);
      case "heatmap" -> tables.heatmap().picture(look);
      case "programme-heatmap" -> tables.answers().picture(look);
      case "programme-shares" -> tables.shares().picture(look);
      case "gvi-timeline" -> tables.timeline().picture(look);
      default -> found(reading, look, analysed(kind));
    };
  }

  private static ChartKind analysed(String kind) {
    return List.of(ChartKind.values()).stream()
        .filter(one -> one.code().equals(kind))
        .findFirst()
        .orElseThrow(() -> none(kind));
  }

  /** The finding is known only when the picture is made; then it is made again with its title. */
  private Picture found(Reading reading, Look look, ChartKind kind) {
    String finding = made(reading, look, kind, Optional.empty()).spec().title();
    String title = look.title().orElse(finding);
    return made(
        reading, look, kind, Optional.of(look.words().text("diagram.example.title", title)));
  }

  private Picture made(Reading reading, Look look, ChartKind kind, Optional<String> title) {
    MadeUpFigures figures = new MadeUpFigures(look.words());
    Wanted wanted = new Wanted(Optional.of(kind), title, Optional.of(false));
    return switch (kind) {
      case LINE, BAR -> series(reading, look, figures.years(), wanted);
      case SPC -> series(reading, look, figures.waits(), wanted);
      case FORECAST -> series(reading, look, figures.calls(), wanted);
      case FUNNEL, RANKING ->
          charts.ofAreas(reading, look.words(), figures.districts(), wanted).picture();
      default -> throw none(kind.code());
    };
  }

  private Picture series(Reading reading, Look look, Figures figures, Wanted wanted) {
    return charts.chart(reading, look.words(), figures, wanted).picture();
  }

  private static ProblemException none(String kind) {
    return ProblemException.notFound("There is no example of '" + kind + "'.");
  }
}
