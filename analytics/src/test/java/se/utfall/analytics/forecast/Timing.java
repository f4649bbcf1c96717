package se.utfall.analytics.forecast;

import java.util.*;
import se.utfall.analytics.forecast.backtest.*;
import se.utfall.analytics.forecast.benchmark.*;
import se.utfall.analytics.forecast.ets.*;
import se.utfall.analytics.forecast.model.*;
import se.utfall.analytics.forecast.smoothing.*;
import se.utfall.analytics.series.SeriesTable;

final class Timing {
  public static void main(String[] args) {
    for (int period : new int[] {12, 1, 4}) {
      var r = new Random(5);
      var n = 60;
      var y = new double[n];
      var x = new double[n];
      for (int t = 0; t < n; t++) {
        x[t] = 2019 + (t + .5) / Math.max(period, 1);
        y[t] =
            100
                + 0.5 * t
                + (period > 1 ? 15 * Math.sin(2 * Math.PI * t / period) : 0)
                + 5 * r.nextGaussian();
      }
      var table = SeriesTable.ofExact(x, y);
      var an = new ForecastAnalysis(ForecastSettings.ahead(period > 1 ? period : 5));
      for (int k = 0; k < 12; k++) {
        var t0 = System.nanoTime();
        var res = an.analyse(table, period);
        var ms = (System.nanoTime() - t0) / 1e6;
        if (k == 0 || k > 8)
          System.out.printf(
              Locale.ROOT,
              "period %d: %.1f ms %s%n",
              period,
              ms,
              res.forecast().toOptional().orElseThrow().model().name());
        if (k == 11)
          for (var c : res.selection().toOptional().orElseThrow().candidates())
            System.out.println(
                "   "
                    + c.kind()
                    + " "
                    + c.score()
                        .map(s -> s.name() + " " + s.accuracy().mae() + " " + s.againstNaive()));
      }
      var h = History.of(y, period);
      var models = new ArrayList<ForecastModel>(List.of(Ets.automatic()));
      for (var f : SmoothingForm.values())
        if (period > 1 || !f.isSeasonal()) models.add(Smoothing.of(f));
      for (var m : models) {
        for (int k = 0; k < 20; k++) m.fit(h);
        var t0 = System.nanoTime();
        for (int k = 0; k < 20; k++) m.fit(h);
        System.out.printf(
            Locale.ROOT, "   %s fit %.3f ms%n", m.kind(), (System.nanoTime() - t0) / 20e6);
        var bt =
            new Backtest(
                BacktestSettings.expanding(
                    60 - 16 - (period > 1 ? period : 5) + 1, period > 1 ? period : 5));
        for (int k = 0; k < 3; k++) bt.run(h, List.of(m));
        t0 = System.nanoTime();
        for (int k = 0; k < 5; k++) bt.run(h, List.of(m));
        System.out.printf(
            Locale.ROOT, "   %s backtest %.3f ms%n", m.kind(), (System.nanoTime() - t0) / 5e6);
      }
    }
  }
}
