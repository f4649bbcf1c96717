package se.utfall.analytics.regression;

import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;

/** A fit with several regressors and what it rests on, or why there is none. */
public record MultipleResult(Basis basis, Finding<Multiple> fit) {}
