package se.utfall.api.page;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The page templates as a bean: one typed method per template. */
@Factory
final class PageTemplates {

  @Singleton
  Templates templates() {
    return new StaticTemplates();
  }
}
