package se.utfall.api.correction;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.period.Period;

/** Finds the value that is to be corrected, for those who may see it. */
@Singleton
final class CellReader {
  private final Reader reader;
  private final FigureReader figures;
  private final FigureRepository cells;
  private final SelectionReader selections;

  CellReader(
      Reader reader, FigureReader figures, FigureRepository cells, SelectionReader selections) {
    this.reader = reader;
    this.figures = figures;
    this.cells = cells;
    this.selections = selections;
  }

  /**
   * The cell that an address names.
   *
   * @throws ProblemException 404 when there is no such value that the caller may see
   */
  CorrectedCell read(HttpRequest<?> request, Query query) {
    String area = query.required("area");
    Period period =
        query
            .period("period")
            .orElseThrow(() -> ProblemException.badRequest("parameter 'period'", "is missing"));
    Selection selection =
        new Selection(
            query.required("indicator"),
            List.of(area),
            query.members(),
            Optional.empty(),
            Optional.empty());
    return reader.read(
        request,
        Optional.empty(),
        reading -> {
          Figures found = selections.selected(reading, selection);
          return cells
              .versions(
                  reading.revision(), reading.roles(), selection.indicator(), area, period.text())
              .stream()
              .filter(row -> row.supersededAt() == null)
              .filter(row -> selection.wants(figures.members(row.members())))
              .findFirst()
              .map(
                  row ->
                      new CorrectedCell(
                          found.indicator(),
                          found.series().get(0).areaName(),
                          figures.members(row.members()),
                          row))
              .orElseThrow(
                  () ->
                      ProblemException.notFound(
                          "There is no value of '"
                              + selection.indicator()
                              + "' for "
                              + period.text()
                              + "."));
        });
  }
}
