package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Level;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.Organisation;
import se.utfall.api.deviation.DeviationPage.Choice;
import se.utfall.api.deviation.DeviationPage.Option;
import se.utfall.api.words.Words;

/** What the form of a list of deviations offers, with what is chosen. */
final class DeviationChoices {
  private final Words words;
  private final DeviationWords deviations;
  private final DeviationSelection selection;

  DeviationChoices(Words words, DeviationSelection selection) {
    this.words = words;
    this.deviations = new DeviationWords(words);
    this.selection = selection;
  }

  Choice choice() {
    var threshold = selection.query().threshold();
    return new Choice(
        periods(),
        organisations(),
        kinds(),
        levels(),
        typed(threshold.amount()),
        typed(threshold.percent()));
  }

  private List<Option> periods() {
    return selection.periods().stream()
        .map(
            period ->
                new Option(
                    period.text(),
                    deviations.period(period.text()),
                    selection.period().filter(period::equals).isPresent()))
        .toList();
  }

  private List<Option> organisations() {
    Option all =
        new Option("", words.text("deviation.form.everyone"), selection.organisation().isEmpty());
    return Stream.concat(
            Stream.of(all),
            selection.books().organisations().stream()
                .map(Organisation::name)
                .map(
                    name ->
                        new Option(
                            name, name, selection.organisation().filter(name::equals).isPresent())))
        .toList();
  }

  private List<Option> kinds() {
    Option all =
        new Option("", words.text("deviation.form.every-kind"), selection.query().kind().isEmpty());
    return Stream.concat(
            Stream.of(all), Arrays.stream(LineKind.values()).filter(this::isKnown).map(this::kind))
        .toList();
  }

  private Option kind(LineKind kind) {
    return new Option(
        kind.code(),
        deviations.kind(kind),
        selection.query().kind().filter(kind::equals).isPresent());
  }

  private boolean isKnown(LineKind kind) {
    return selection.register().figures().stream()
        .anyMatch(found -> !found.isInterim() && found.deviation().kind() == kind);
  }

  private List<Option> levels() {
    boolean sums = selection.query().level() == Level.SUMS;
    return List.of(
        new Option("leaves", words.text("deviation.form.leaves"), !sums),
        new Option("sums", words.text("deviation.form.sums"), sums));
  }

  /** As it may be typed again: "0,5". */
  private String typed(Optional<BigDecimal> least) {
    return least
        .map(BigDecimal::toPlainString)
        .map(text -> words.language().equals("sv") ? text.replace('.', ',') : text)
        .orElse("");
  }
}
