package se.utfall.charts.render;

import java.awt.Color;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.style.Theme;

/** The shade of each step of a scale, and the colour of words on it. */
record StepShades(ColourScale scale, Theme theme) {

  Color of(int step) {
    int steps = scale.steps().size();
    return switch (scale.form()) {
      case SEQUENTIAL -> theme.sequential(step, steps);
      case DIVERGING -> theme.diverging(step, steps);
    };
  }

  Color on(int step) {
    return theme.on(of(step));
  }
}
