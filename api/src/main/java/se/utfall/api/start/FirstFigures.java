package se.utfall.api.start;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import se.utfall.db.reference.ReferenceFigures;

/** Loads the City's reference figures into an empty store before the first request is taken. */
@Singleton
@Requires(property = FirstFigures.SETTING, value = "true")
final class FirstFigures implements ApplicationEventListener<StartupEvent> {
  /** The setting that asks for the load; the start-up sets it, tests do not. */
  static final String SETTING = "utfall.load-reference-figures";

  private final ReferenceFigures figures;

  FirstFigures(ReferenceFigures figures) {
    this.figures = figures;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    figures.load();
  }
}
