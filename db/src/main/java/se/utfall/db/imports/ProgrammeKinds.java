package se.utfall.db.imports;

import static se.utfall.db.imports.Column.integer;
import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;

/** Files of what is answered and written about programmes and plans. */
final class ProgrammeKinds {
  static final List<Kind> ALL =
      List.of(
          new KindBuilder("programme-scales")
              .columns(text("scale"), text("answer"), integer("rank"), text("label"))
              .table("programme_scale", "scale", "answer")
              .build(),
          new KindBuilder("programme")
              .columns(
                  text("plan"),
                  text("item"),
                  text("title"),
                  text("board"),
                  period("survey"),
                  text("scale"),
                  text("answer"),
                  Column.SOURCE)
              .refersTo(
                  Reference.TO_SOURCE,
                  new Reference(
                      List.of("scale", "answer"),
                      "programme_scale",
                      List.of("scale", "answer"),
                      "answer",
                      false))
              .table("programme_answer", "plan", "item", "board", "survey")
              .build(),
          new KindBuilder("improvement-areas")
              .columns(
                  text("programme"), period("period"), text("area"), Column.SOURCE, Column.SECTION)
              .refersTo(Reference.TO_SOURCE)
              .rule((row, problems) -> PeriodRules.year(row, "period", problems))
              .table("improvement_area", "programme", "period", "area")
              .build());

  private ProgrammeKinds() {}
}
