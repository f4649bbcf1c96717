package se.utfall.api.finance;

import io.micronaut.http.HttpStatus;
import java.time.ZoneId;
import java.util.Map;
import se.utfall.api.answer.Body;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.revision.Reading;

/** The forms that a money table can be had in. */
enum TableForm {
  JSON,
  CSV,
  XLSX;

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  static TableForm of(Query query) {
    return query.oneOf("format", Map.of("json", JSON, "csv", CSV, "xlsx", XLSX), JSON);
  }

  Body of(PrintedTable printed, TableWords words, Reading reading) {
    String code = printed.table().code();
    if (this != JSON && printed.form() == PrintedTable.Form.MIXED) {
      throw ProblemException.of(
          HttpStatus.NOT_ACCEPTABLE,
          "Table '" + code + "' holds rows of two kinds of file; format 'json' has them all.");
    }
    return switch (this) {
      case JSON -> Body.json(TableAnswer.of(printed));
      case CSV -> Body.csv(TableFile.of(printed), code + ".csv");
      case XLSX ->
          Body.workbook(
              new TableWorkbook(printed, words)
                  .bytes(reading.knownAt().atZone(STOCKHOLM).toLocalDate()),
              code + ".xlsx");
    };
  }
}
