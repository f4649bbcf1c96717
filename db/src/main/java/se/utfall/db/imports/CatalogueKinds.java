package se.utfall.db.imports;

import static se.utfall.db.imports.Column.period;
import static se.utfall.db.imports.Column.text;

import java.util.List;

/** Files of what figures refer to: where they come from and what they are about. */
final class CatalogueKinds {
  static final List<Kind> ALL =
      List.of(
          new KindBuilder("sources")
              .columns(Column.SOURCE, text("title"), period("issued"), text("reference").optional())
              .table("source", "source")
              .build(),
          new KindBuilder("areas")
              .columns(
                  text("area"),
                  text("name"),
                  text("level").oneOf("kommun", "stadsområde", "mellanområde", "primärområde"),
                  text("parent").optional())
              .refersTo(Reference.parent("area", "parent", "area"))
              .checks(TreeCheck.of("area", List.of("area"), "parent"))
              .table("area", "area")
              .build());

  private CatalogueKinds() {}
}
