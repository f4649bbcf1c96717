package se.utfall.api;

import io.micronaut.runtime.Micronaut;

/** Starts the service. */
public final class Application {
  private Application() {}

  /** Starts the service with the settings of the environment. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
