package se.utfall.api.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.Imports;

/** Rows of made-up indicators and values, imported without their heads. */
record ImportedRows(Imports imports) {
  private static final String INDICATORS =
      "indicator;name;unit;better;decimals;frequency;theme;owner;description;confidentiality;target;"
          + "target_kind;target_period;headline_area;headline_member\n";
  private static final String OBSERVATIONS =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";

  void indicators(String rows) {
    take("indicators", INDICATORS + rows);
  }

  void observations(String rows) {
    take("observations", OBSERVATIONS + rows);
  }

  private void take(String kind, String text) {
    var answer =
        imports.take(
            new ImportFile(
                kind,
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "prov",
                false));
    assertThat(answer.problems()).isEmpty();
  }
}
