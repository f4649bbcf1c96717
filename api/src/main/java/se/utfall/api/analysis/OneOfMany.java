package se.utfall.api.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;

/**
 * One of many series that are asked about at once. Nothing is read here: it is handed to other
 * threads, which have no part in the reading.
 *
 * @param main the series
 * @param besides every series of the indicators that arguments name, by argument
 * @param starts where limits start anew, by indicator
 */
record OneOfMany(Study main, Map<String, Figures> besides, Map<String, List<RebaseRow>> starts)
    implements Studies {

  @Override
  public Optional<Study> beside(String argument) {
    return Optional.ofNullable(besides.get(argument))
        .map(all -> StoredStudies.like(main.series(), all));
  }

  @Override
  public Optional<AreaSeries> areas(String level, String argument) {
    throw ofOneAlone("areas");
  }

  @Override
  public List<RebaseRow> rebases() {
    return Optional.ofNullable(starts.get(main.indicator().code()))
        .orElseThrow(() -> new IllegalStateException("rebases were not asked for at first"));
  }

  @Override
  public List<SeriesFigures> knownThen() {
    throw ofOneAlone("past");
  }

  /** A method has asked for what {@link Analysis#ofOneAlone} should have kept it from. */
  static IllegalStateException ofOneAlone(String what) {
    return new IllegalStateException("the " + what + " of one series alone can be asked for");
  }
}
