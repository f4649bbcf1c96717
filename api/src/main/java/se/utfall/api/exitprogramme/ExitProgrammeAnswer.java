package se.utfall.api.exitprogramme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;

/** The yearly account of the exit programme. */
@Serdeable
record ExitProgrammeAnswer(List<Year> years, String text) {

  /** A year; of what should be done better there is a list, or the reason why there is none. */
  @Serdeable
  record Year(
      int year,
      Figure totalCost,
      Figure averageCost,
      Figure cases,
      Figure persons,
      Figure applicants,
      Figure permanentExits,
      Figure relapses,
      Figure goalAttainment,
      List<Area> improvementAreas,
      @Nullable String improvementAreasReason) {}

  /**
   * A figure as it is told, or as it was worked out where none is told ({@code derived}); what is
   * not known is null with a status and a reason.
   */
  @Serdeable
  record Figure(
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable String qualifier,
      String status,
      @Nullable String unit,
      String indicator,
      @Nullable String source,
      @Nullable String section,
      @Nullable String note,
      @Nullable String reason,
      String text,
      @Nullable Computed computed) {}

  /** What was worked out; {@code agrees} is null when nothing is told beside it. */
  @Serdeable
  record Computed(
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      String unit,
      String from,
      @Nullable Boolean agrees) {}

  /** What should be done better. */
  @Serdeable
  record Area(String area, String source, @Nullable String section) {}

  static ExitProgrammeAnswer of(List<YearAccount> years, Words words) {
    return new ExitProgrammeAnswer(
        years.stream().map(year -> year(year, words)).toList(),
        new ExitProgrammeSentence(words).of(years));
  }

  private static Year year(YearAccount year, Words words) {
    return new Year(
        year.year(),
        figure(year.cell(Measure.TOTAL_COST), words),
        figure(year.cell(Measure.AVERAGE_COST), words),
        figure(year.cell(Measure.CASES), words),
        figure(year.cell(Measure.PERSONS), words),
        figure(year.cell(Measure.APPLICANTS), words),
        figure(year.cell(Measure.PERMANENT_EXITS), words),
        figure(year.cell(Measure.RELAPSES), words),
        figure(year.cell(Measure.GOAL_ATTAINMENT), words),
        year.areas().stream()
            .map(area -> new Area(area.area(), area.source(), area.section()))
            .toList(),
        year.areas().isEmpty() ? Absence.NOT_REPORTED.code() : null);
  }

  private static Figure figure(Cell cell, Words words) {
    Optional<ObservationRow> row = cell.told().map(Cell.Told::row);
    Optional<Computed> computed = cell.worked().map(ExitProgrammeAnswer::computed);
    Optional<Computed> alone = computed.filter(worked -> row.isEmpty());
    return new Figure(
        row.map(ObservationRow::value).or(() -> alone.map(Computed::value)).orElse(null),
        row.map(ObservationRow::lower).or(() -> alone.map(Computed::lower)).orElse(null),
        row.map(ObservationRow::upper).or(() -> alone.map(Computed::upper)).orElse(null),
        row.map(ObservationRow::qualifier).or(() -> alone.map(one -> "derived")).orElse(null),
        row.map(ObservationRow::status).or(() -> cell.absence().map(Absence::status)).orElse("A"),
        cell.told()
            .map(told -> told.indicator().unit())
            .or(() -> alone.map(Computed::unit))
            .orElse(null),
        cell.measure().indicator(),
        row.map(ObservationRow::source).orElse(null),
        row.map(ObservationRow::section).orElse(null),
        row.map(ObservationRow::note).orElse(null),
        cell.absence().map(Absence::code).orElse(null),
        new CellWords(words).of(cell),
        computed.orElse(null));
  }

  private static Computed computed(Worked worked) {
    return new Computed(
        worked.value().orElse(null),
        worked.bounds().lower().orElse(null),
        worked.bounds().upper().orElse(null),
        "mnkr",
        worked.from().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        worked.agrees().orElse(null));
  }
}
