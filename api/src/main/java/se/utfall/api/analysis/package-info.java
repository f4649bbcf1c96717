/**
 * How every analysis is asked for and answered over HTTP: {@code /api/v1/analysis/{method}} for
 * stored series and for pasted ones.
 *
 * <p>Enter through {@link se.utfall.api.analysis.AnalysisController}. A method is a bean that is an
 * {@link se.utfall.api.analysis.Analysis}, in a package of its own that bears its name; it is
 * handed {@link se.utfall.api.analysis.Asked} and answers with an {@link
 * se.utfall.api.analysis.AnalysisAnswer}. A method that takes many areas for one period is an
 * {@link se.utfall.api.analysis.AreaAnalysis} instead; its groups that are sent along need no
 * {@code periods} and {@code values} ({@code PastedGroups}).
 *
 * <p>Where an address names a theme instead of an indicator, {@code ThemeUse} takes every series of
 * it through a method that takes one.
 *
 * <p>There is no mathematics and no sentence here.
 */
package se.utfall.api.analysis;
