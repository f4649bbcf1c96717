package se.utfall.api.overview;

import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.attainment.Attainment;
import se.utfall.analytics.spc.Variation;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;

/** Says in a few words what a figure means against its usual variation and its target. */
final class JudgementWords {
  private final Words words;
  private final IndicatorRow indicator;

  JudgementWords(Words words, IndicatorRow indicator) {
    this.words = words;
    this.indicator = indicator;
  }

  List<ChangeMark> of(Judged judged) {
    List<ChangeMark> marks = new ArrayList<>();
    judged.variationToTell().map(this::variation).ifPresent(marks::add);
    if (indicator.target() != null) {
      marks.add(target(judged));
    }
    return marks;
  }

  private ChangeMark variation(Variation variation) {
    return mark(
        "overview.variation.", variation.name(), words.text("overview.variation." + variation));
  }

  private ChangeMark target(Judged judged) {
    String target = new FigureWords(words, indicator).target();
    return judged
        .usual()
        .assurance()
        .map(
            assurance ->
                mark(
                    "overview.assurance.",
                    assurance.name(),
                    words.text("overview.assurance." + assurance, target)))
        .orElseGet(
            () -> {
              String state = judged.attainment().map(Attainment::name).orElse("NONE");
              return mark(
                  "overview.target.", state, words.text("overview.target." + state, target));
            });
  }

  private ChangeMark mark(String key, String state, String said) {
    return new ChangeMark(
        words.text(key + "sign." + state), said, words.text(key + "tone." + state));
  }
}
