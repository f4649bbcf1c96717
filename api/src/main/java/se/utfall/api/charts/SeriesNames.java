package se.utfall.api.charts;

import java.util.List;
import se.utfall.api.figures.SeriesFigures;

/**
 * What tells the series of one picture or table apart: area, members, or both; nothing for a lone
 * series.
 */
public final class SeriesNames {
  private final boolean areas;
  private final boolean members;

  /** For these series together. */
  public SeriesNames(List<SeriesFigures> series) {
    areas = series.stream().map(SeriesFigures::area).distinct().count() > 1;
    members = series.stream().map(SeriesFigures::members).distinct().count() > 1;
  }

  /** The name of one of them. */
  public String of(SeriesFigures series) {
    if (areas && members) {
      return series.areaName() + ", " + series.memberText();
    }
    return areas ? series.areaName() : members ? series.memberText() : "";
  }

  /** What they have in common, to stand in the subtitle: the area, or the members, or both. */
  public String common(SeriesFigures any) {
    String member = members ? "" : any.memberText();
    String area = areas ? "" : any.areaName();
    return member.isEmpty() || area.isEmpty() ? member + area : member + ", " + area;
  }

  /** The name of one of them, which also a lone series has. */
  public String full(SeriesFigures series) {
    String name = of(series);
    return name.isEmpty() ? common(series) : name;
  }
}
