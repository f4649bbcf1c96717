package se.utfall.api.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.indicator.Addresses;
import se.utfall.api.overview.Line;
import se.utfall.api.overview.Line.Subject;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** What a tile says beside its line: where it leads, its source, and why it says nothing. */
record TileWords(Words words, List<AreaRow> areas) {

  /** The line of a tile, leading to the page of its series. */
  Line placed(Line line, Tile tile, Figures one, Onward onward) {
    Addresses addresses = addresses(tile, words, onward);
    if (one.series().isEmpty()) {
      return line.of(new Subject(line.subject().name(), part(tile), line.subject().address(), ""));
    }
    return line.at(addresses.page(one.series().get(0)));
  }

  /** The addresses of what a tile shows. */
  static Addresses addresses(Tile tile, Words words, Onward onward) {
    return new Addresses(
        Selection.all(tile.indicator()),
        tile.showing().kind(),
        onward.asOf(),
        Optional.of(words.language()).filter(code -> !code.equals("sv")));
  }

  /** What a tile names of a series that is not there. */
  private String part(Tile tile) {
    Stream<String> area =
        areas.stream()
            .filter(row -> tile.area().filter(row.area()::equals).isPresent())
            .map(AreaRow::name);
    return Stream.concat(tile.members().values().stream(), area).collect(Collectors.joining(", "));
  }

  String source(String titles) {
    return titles.isEmpty() ? "" : words.text("dashboard.source", titles);
  }

  /** Why a tile is not shown, the same whether there is no such indicator or it is secret. */
  String withheld(Reading reading) {
    String who = reading.roles().isEmpty() ? "anonymous" : "known";
    return words.text("dashboard.withheld." + who + (reading.isPast() ? ".then" : ""));
  }
}
