package se.utfall.api.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaChoice;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.figures.Selection;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Asks a method that takes many areas. */
record AskingOfAreas(AreaAnalysis analysis, AreaReader reader) implements Asking {
  private static final Map<String, String> LEVELS =
      AreaReader.LEVELS.stream().collect(Collectors.toMap(Function.identity(), level -> level));

  @Override
  public String method() {
    return analysis.method();
  }

  @Override
  public Set<String> inAddress() {
    return with(Set.of("level", "period", "denominator"));
  }

  @Override
  public Set<String> inBody() {
    return with(PastedGroups.DESCRIPTION);
  }

  @Override
  public AnalysisAnswer stored(
      Reading reading, Selection selection, Arguments arguments, Words words) {
    Optional<String> denominator = arguments.text("denominator");
    requireDenominator(denominator.isPresent());
    AreaChoice choice =
        new AreaChoice(
            selection,
            denominator,
            Optional.ofNullable(arguments.oneOf("level", LEVELS, null)),
            arguments.period("period"));
    return analysis.answer(reader.read(reading, choice), arguments, words);
  }

  @Override
  public AnalysisAnswer pasted(PastedSeries sent, Arguments arguments, Words words) {
    requireDenominator(arguments.numbers("denominator").isPresent());
    return analysis.answer(new PastedGroups(sent, arguments).figures(), arguments, words);
  }

  private void requireDenominator(boolean given) {
    if (analysis.needsDenominator() && !given) {
      throw ProblemException.badRequest("parameter 'denominator'", "is missing");
    }
  }

  private Set<String> with(Set<String> choosing) {
    Set<String> names = new TreeSet<>(choosing);
    names.addAll(analysis.arguments());
    return names;
  }
}
