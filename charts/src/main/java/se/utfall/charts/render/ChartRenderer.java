package se.utfall.charts.render;

import java.util.List;
import java.util.Optional;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.PdfFile;
import se.utfall.charts.drawing.PngFile;
import se.utfall.charts.drawing.Sheet;
import se.utfall.charts.drawing.SvgFile;
import se.utfall.charts.marks.Marks;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.Ranking;
import se.utfall.charts.spec.Shares;
import se.utfall.charts.style.Theme;

/** Draws pictures. Safe for any number of threads; the same input gives the same bytes. */
public final class ChartRenderer {

  /**
   * The bytes of the picture.
   *
   * @throws ChartNotDrawable when there is nothing that can be shown rightly
   */
  public byte[] render(ChartSpec spec, PictureSize size, Theme theme, PictureFormat format) {
    Drawing drawing = draw(spec, size, theme);
    return switch (format) {
      case SVG -> SvgFile.bytes(drawing);
      case PNG -> PngFile.bytes(drawing, size.scale());
      case PDF -> PdfFile.bytes(drawing);
    };
  }

  /**
   * Where the values of the picture lie in it, whatever its theme.
   *
   * @throws ChartNotDrawable as the picture itself
   */
  public Marks marks(ChartSpec spec, PictureSize size) {
    Drawn drawn = drawn(spec, size, Theme.LIGHT);
    return drawn.pencil().marks().marks(size, drawn.canvas().unit());
  }

  static Drawing draw(ChartSpec spec, PictureSize size, Theme theme) {
    return drawn(spec, size, theme).pencil().drawing();
  }

  private static Drawn drawn(ChartSpec spec, PictureSize size, Theme theme) {
    Figures.requireDrawable(spec);
    return draw(spec, Canvas.of(size), theme);
  }

  /** A sheet when all is on it. */
  private record Drawn(Canvas canvas, Pencil pencil) {}

  /** The words around the plot give way before a picture is refused. */
  private static Drawn draw(ChartSpec spec, Canvas canvas, Theme theme) {
    try {
      return new Drawn(canvas, drawOn(canvas, spec, theme));
    } catch (ChartNotDrawable refused) {
      Optional<Canvas> roomier =
          refused.reason() == ChartNotDrawable.Reason.NO_ROOM
              ? canvas.withLargerPlot()
              : Optional.empty();
      return draw(spec, roomier.orElseThrow(() -> refused), theme);
    }
  }

  private static Pencil drawOn(Canvas canvas, ChartSpec spec, Theme theme) {
    Pencil pencil = new Pencil(new Drawing(sheet(spec, canvas, theme)), theme, new MarkBook());
    switch (spec.kind()) {
      case LINE, SPC, FORECAST -> drawOverTime(spec, canvas, pencil);
      case BAR -> drawBars(spec, canvas, pencil);
      case FUNNEL -> drawFunnel(spec, canvas, pencil);
      case VARIANCE, WATERFALL, TREND, STRUCTURE -> drawMoney(spec, canvas, pencil);
      case RANKING -> drawRanking(spec, canvas, pencil);
      case SMALL_MULTIPLES -> drawMultiples(spec, canvas, pencil);
      case HEATMAP -> drawHeatmap(spec, canvas, pencil);
      case SHARES -> drawShares(spec, canvas, pencil);
      case TIMELINE -> drawTimeline(spec, canvas, pencil);
    }
    return pencil;
  }

  private static Sheet sheet(ChartSpec spec, Canvas canvas, Theme theme) {
    return new Sheet(
        canvas.width(),
        canvas.height(),
        canvas.unit(),
        theme.paper(),
        spec.language().code(),
        spec.title(),
        spec.description(),
        spec.source(),
        spec.seriesText(),
        spec.dataVersion());
  }

  private static void drawOverTime(ChartSpec spec, Canvas canvas, Pencil pencil) {
    TimeAxis time = TimeAxis.of(spec);
    Frame frame = new Frame(spec, canvas, time.eventWords());
    frame.draw(pencil);
    TimeAxis shown = frame.explainsEvents() ? time : time.withoutEvents();
    if (spec.layer() instanceof ControlLimits control) {
      new ControlPlot(spec, control, pencil, frame.content(), shown).draw();
    } else if (spec.layer() instanceof Forecast forecast) {
      new ForecastPlot(spec, forecast, pencil, frame.content(), shown).draw();
    } else {
      new LinePlot(spec, pencil, frame.content(), shown).draw();
    }
  }

  private static void drawMoney(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    MoneyPlots.draw(spec, pencil, frame.content());
  }

  private static void drawHeatmap(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    HeatmapPlot.of((Heatmap) spec.layer(), pencil, frame.content()).draw();
  }

  private static void drawShares(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    SharesPlot.of((Shares) spec.layer(), pencil, frame.content()).draw();
  }

  private static void drawFunnel(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    new FunnelPlot(spec, (Funnel) spec.layer(), pencil, frame.content()).draw();
  }

  private static void drawRanking(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    RankPlot.of(spec, (Ranking) spec.layer(), pencil, frame.content()).draw();
  }

  private static void drawMultiples(ChartSpec spec, Canvas canvas, Pencil pencil) {
    TimeAxis time = TimeAxis.of(spec);
    Frame frame = new Frame(spec, canvas, time.eventWords());
    frame.draw(pencil);
    TimeAxis shown = frame.explainsEvents() ? time : time.withoutEvents();
    new MultiplesPlot(spec, (Multiples) spec.layer(), pencil, frame.content(), shown).draw();
  }

  private static void drawTimeline(ChartSpec spec, Canvas canvas, Pencil pencil) {
    TimelinePlot.of(spec, canvas, pencil).draw();
  }

  private static void drawBars(ChartSpec spec, Canvas canvas, Pencil pencil) {
    Frame frame = new Frame(spec, canvas, List.of());
    frame.draw(pencil);
    BarTable table = BarTable.of(spec, frame.content().width());
    if (table.form() == BarTable.Form.NAMES) {
      new RowPlot(spec, pencil, frame.content(), table).draw();
    } else {
      new ColumnPlot(spec, pencil, frame.content(), table).draw();
    }
  }
}
