package se.utfall.analytics.forecast.smoothing;

import java.util.*;
import se.utfall.analytics.forecast.model.*;

final class Robust {
  static long evals;
  public static void main(String[] args) {
    for (var form : SmoothingForm.values()) {
      int bad = 0, total = 0; double worst = 0; long ev = 0;
      for (int seed = 0; seed < 300; seed++) {
        var r = new Random(seed * 31L + form.ordinal());
        int m = form.isSeasonal() ? new int[] {4, 12, 7, 2}[r.nextInt(4)] : 1;
        int n = Math.max(form.minimum(m) + 2, 4 + r.nextInt(90));
        if (form.isSeasonal()) n = 2 * m + 1 + r.nextInt(60);
        var y = new double[n];
        double l = 100, b = r.nextGaussian() * r.nextInt(3); var s = new double[m];
        for (int i = 0; i < m; i++) s[i] = r.nextGaussian() * 12;
        int kind = r.nextInt(5);
        for (int t = 0; t < n; t++) {
          double e = r.nextGaussian() * 5;
          switch (kind) {
            case 0 -> y[t] = 100 + s[t % m] + e;
            case 1 -> { l += e; y[t] = l + s[t % m]; }
            case 2 -> { b += .2 * r.nextGaussian(); l += b; y[t] = l + s[t % m] + e; }
            case 3 -> y[t] = (t < n / 2 ? 100 : 140) + s[t % m] * (1 + t / 30.0) + e;
            default -> y[t] = Math.max(1, Math.round(10 + 8 * r.nextGaussian()));
          }
          if (form.isMultiplicative()) y[t] = Math.max(1, y[t]);
        }
        var h = History.of(y, m);
        var found = Smoothing.of(form).fit(h).toOptional();
        if (found.isEmpty()) { System.out.println("withheld " + form + " seed " + seed); continue; }
        double own = found.get().sse();
        double best = own; String at = "";
        var rec = new Recursion(form, h);
        java.util.function.ToDoubleFunction<double[]> f = p -> {
          double a = c(p[0]), bb = p.length > 1 ? c(p[1]) : 0, g = p.length > 2 ? c(p[2]) : 0;
          double v = form.isSeasonal() ? rec.run(a, bb, g) : rec.runUnseasonal(a, bb, form.isDamped() ? .8 + .18 * g : 1);
          return Double.isNaN(v) ? Double.POSITIVE_INFINITY : v; };
        int d = form.weights();
        var nm = new NelderMead(f, 1e-12, 1000);
        int starts = d == 1 ? 20 : 60;
        for (int k = 0; k < starts; k++) {
          var p = new double[d]; for (int i = 0; i < d; i++) p[i] = r.nextDouble() < .2 ? r.nextInt(2) : r.nextDouble() * (r.nextBoolean() ? 1 : .2);
          var st = new double[d]; for (int i = 0; i < d; i++) st[i] = p[i] > .5 ? -.15 : .15;
          var lo = nm.from(p, st);
          for (int q = 0; q < 2; q++) { var pp = lo.point().numbers(); for (int i = 0; i < d; i++) { pp[i] = c(pp[i]); st[i] = pp[i] > .5 ? -.1 : .1; } var l2 = nm.from(pp, st); if (l2.height() < lo.height()) lo = l2; }
          if (lo.height() < best) { best = lo.height(); at = Arrays.toString(lo.point().numbers()); }
        }
        total++;
        double rel = (own - best) / best;
        if (rel > worst) worst = rel;
        if (rel > 5e-5) { bad++; if (bad < 6) System.out.println("  " + form + " seed " + seed + " n " + n + " m " + m + " kind " + kind + " rel " + rel + " " + found.get().weights() + " best at " + at); }
      }
      System.out.println(form + " bad " + bad + " of " + total + " worst " + worst);
    }
  }
  static double c(double x) { return Math.min(1, Math.max(0, x)); }
}
