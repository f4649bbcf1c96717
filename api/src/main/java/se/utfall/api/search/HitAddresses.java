package se.utfall.api.search;

import java.util.Optional;
import se.utfall.api.finance.TableAddresses;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.db.search.HitRow;

/** The addresses of what is found: of the moment and in the language of the page that asks. */
final class HitAddresses {
  private final Onward onward;
  private final TableAddresses tables;

  HitAddresses(Frame frame) {
    this.onward = frame.onward();
    this.tables = new TableAddresses(frame);
  }

  /** The page that shows it; empty if there is none. */
  Optional<String> page(HitRow hit) {
    return switch (hit.kind()) {
      case "indicator" -> Optional.of(onward.to("/indikatorer/" + Onward.encoded(hit.code())));
      case "area" -> Optional.of(onward.to("/omraden/" + Onward.encoded(hit.code())));
      case "page" -> Optional.of(onward.to(hit.code()));
      case "table" -> Optional.of(tables.page(hit.code()));
      case "line" -> Optional.of(tables.page(hit.code()));
      case "organisation" ->
          Optional.ofNullable(hit.part())
              .map(table -> tables.page(table, TableAddresses.ofOrganisation(hit.code())));
      case "strategy" -> Optional.of(onward.to("/uppfoljning"));
      default -> Optional.empty();
    };
  }

  /** The search for these words among one kind; among all without one. */
  String search(String words, Optional<String> kind) {
    String all = words.isEmpty() ? onward.to("/sok") : with(onward.to("/sok"), "q", words);
    return kind.map(one -> with(all, "kind", one)).orElse(all);
  }

  /** The search that finds it. */
  String search(HitRow hit) {
    String words = hit.kind().equals("source") ? hit.code() : hit.title();
    return search(words, Optional.of(hit.kind()));
  }

  static String with(String address, String name, String value) {
    return address + (address.contains("?") ? "&" : "?") + name + "=" + Onward.encoded(value);
  }
}
