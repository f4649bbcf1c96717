package se.utfall.api.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Interval;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;

/**
 * Says what was worked out no finer than the figures are: an expected figure to the nearest, an
 * interval outwards so that it promises no more than it holds. Errors get one decimal more.
 */
final class RoundedWords {
  /** What is beyond it is noise of the arithmetic and must not move a limit outwards. */
  private static final MathContext TWELVE_DIGITS = new MathContext(12);

  private final FigureWords figures;
  private final int decimals;

  RoundedWords(Words words, IndicatorRow indicator) {
    this.figures = new FigureWords(words, indicator);
    this.decimals = indicator.decimals();
  }

  /** "6,1". */
  String bare(double expected) {
    return figures.number(rounded(expected, decimals, RoundingMode.HALF_UP));
  }

  /** "6,1 procent". */
  String withUnit(double expected) {
    return figures.level(rounded(expected, decimals, RoundingMode.HALF_UP));
  }

  String lower(Interval interval) {
    return figures.number(rounded(interval.lower(), decimals, RoundingMode.FLOOR));
  }

  String upper(Interval interval) {
    return figures.number(rounded(interval.upper(), decimals, RoundingMode.CEILING));
  }

  /** "0,42 procentenheter", without a sign. */
  String error(double error) {
    return figures.amount(Bounded.exactly(size(error)));
  }

  /** "0,42". */
  String bareError(double error) {
    return figures.number(size(error));
  }

  private BigDecimal size(double error) {
    return rounded(Math.abs(error), decimals + 1, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(double number, int decimals, RoundingMode mode) {
    return new BigDecimal(number, TWELVE_DIGITS).setScale(decimals, mode);
  }
}
