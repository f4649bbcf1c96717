package se.utfall.api.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.problem.ProblemException;

/** Every method there is, by its name in the address. */
@Singleton
final class Methods {
  private final Map<String, Asking> all = new TreeMap<>();
  private final Map<String, Analysis> ofSeries = new TreeMap<>();

  Methods(
      StoredStudies.Sources sources,
      AreaReader areas,
      List<Analysis> ofSeries,
      List<AreaAnalysis> ofAreas) {
    for (Analysis method : ofSeries) {
      this.ofSeries.put(method.method(), method);
      all.put(method.method(), new AskingOfSeries(method, sources));
    }
    ofAreas.forEach(method -> all.put(method.method(), new AskingOfAreas(method, areas)));
  }

  /**
   * A method.
   *
   * @throws ProblemException 404 if there is none of this name
   */
  Asking asking(String method) {
    return Optional.ofNullable(all.get(method))
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "There is no analysis '"
                        + method
                        + "'; there are "
                        + String.join(", ", all.keySet())
                        + "."));
  }

  /**
   * A method that takes a series, and so can take each of a theme.
   *
   * @throws ProblemException as {@link #asking}; 400 if it takes areas
   */
  Analysis ofSeries(String method) {
    String known = asking(method).method();
    return Optional.ofNullable(ofSeries.get(known))
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "parameter 'theme'",
                    "is for methods that take a series: "
                        + String.join(", ", ofSeries.keySet())
                        + "; '"
                        + known
                        + "' takes the areas of one indicator"));
  }
}
