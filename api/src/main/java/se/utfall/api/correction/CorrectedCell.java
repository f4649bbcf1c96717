package se.utfall.api.correction;

import java.util.Map;
import se.utfall.db.figures.CellVersionRow;
import se.utfall.db.figures.IndicatorRow;

/**
 * A value as it is now, for somebody who wants to correct it.
 *
 * @param indicator its indicator
 * @param areaName name of its area
 * @param members its members by dimension
 * @param now the value and all that is said of it
 */
record CorrectedCell(
    IndicatorRow indicator, String areaName, Map<String, String> members, CellVersionRow now) {}
