package se.utfall.analytics.trend;

import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** Makes the verdict of a series from its tests; see {@link TrendAnalysis} for the rules. */
record Judge(TrendSettings settings, Better better) {

  /** Years of one season that a verdict needs. */
  private static final int FEWEST_YEARS = 3;

  Judgement judge(
      int n,
      Optional<Seasons> seasons,
      Finding<MannKendall> test,
      Finding<SeasonalKendall> seasonal,
      Finding<WithinBounds> bounds) {
    var tooFewYears = seasons.filter(found -> found.longest() < FEWEST_YEARS).isPresent();
    if (n < settings.minimumForVerdict() || tooFewYears) {
      return new Judgement(Verdict.TOO_FEW, Finding.withheld(Reason.TOO_FEW_VALUES));
    }
    return bounds
        .toOptional()
        .map(b -> judge(b.largestP(), PMethod.LARGEST_WITHIN_BOUNDS, b.sign()))
        .or(() -> seasonal.toOptional().map(s -> judge(s.p(), PMethod.SEASONAL, sign(s.s()))))
        .orElseGet(() -> judge(test.toOptional().orElseThrow()));
  }

  private Judgement judge(MannKendall test) {
    return judge(test.p(), test.pMethod(), sign(test.s()));
  }

  private Judgement judge(double p, PMethod method, int sign) {
    var verdict = Verdict.NO_CLEAR_CHANGE;
    if (p <= settings.level() && sign != 0) {
      verdict = sign > 0 ? better.verdictOnRise() : better.verdictOnFall();
    }
    return new Judgement(verdict, Finding.found(new Judgement.Decision(p, method)));
  }

  private static int sign(long s) {
    return Long.signum(s);
  }
}
