package se.utfall.api.analysis;

import java.util.Set;
import java.util.TreeSet;
import se.utfall.api.figures.Selection;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Asks a method that takes a series. */
record AskingOfSeries(Analysis analysis, StoredStudies.Sources sources) implements Asking {

  @Override
  public String method() {
    return analysis.method();
  }

  @Override
  public Set<String> inAddress() {
    return analysis.arguments();
  }

  @Override
  public Set<String> inBody() {
    Set<String> names = new TreeSet<>(PastedStudies.DESCRIPTION);
    names.addAll(analysis.arguments());
    return names;
  }

  @Override
  public AnalysisAnswer stored(
      Reading reading, Selection selection, Arguments arguments, Words words) {
    return answer(
        analysis,
        new Asked(new StoredStudies(sources, reading, selection, arguments), arguments, words));
  }

  @Override
  public AnalysisAnswer pasted(PastedSeries sent, Arguments arguments, Words words) {
    return answer(analysis, new Asked(new PastedStudies(sent, arguments), arguments, words));
  }

  /** What a method says of one series, wherever it comes from. */
  static AnalysisAnswer answer(Analysis analysis, Asked asked) {
    if (analysis.comparesPeriods() && asked.studies().main().indicator().accumulates()) {
      return AnalysisAnswer.accumulated(analysis.method(), asked.words());
    }
    AnalysisAnswer answer = analysis.answer(asked);
    boolean isCutAtBreak = SeriesRows.firstComparable(asked.studies().main().compared()) > 0;
    return isCutAtBreak ? answer.with("starts-after-break") : answer;
  }
}
