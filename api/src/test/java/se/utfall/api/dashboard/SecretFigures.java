package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** An indicator of numbers made up for the test, which only the role {@code granskare} may see. */
final class SecretFigures {
  static final String CODE = "HEMLIGTAL";

  /** What must not be told of it, in any spelling. */
  static final String[] WORDS = {
    "Hemligt påhittat", CODE, "734405", "734\u00a0405", "provtema", "provtext"
  };

  private SecretFigures() {}

  static void store(Program editor) {
    Reply kept =
        editor.put(
            "/api/v1/indicators/" + CODE,
            """
            {"name":"Hemligt påhittat tal","unit":"st","better":"lower","decimals":0,
             "frequency":"A","theme":"provtema","owner":"provägare","description":"provtext",
             "confidentiality":"restricted","readers":["granskare"],
             "headline":{"area":"GBG","members":{}},"dimensions":[]}""");
    assertThat(kept.status()).as(kept.text()).isEqualTo(201);
    editor
        .importing(
            "observations",
            """
            indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
            HEMLIGTAL;GBG;2022;;;734405441;;;exact;;KS-AR-2023;;
            HEMLIGTAL;GBG;2023;;;734405449;;;exact;;KS-AR-2023;;
            """)
        .ok();
  }
}
