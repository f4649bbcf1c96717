package se.utfall.api.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.db.finance.CostRow;

/** What a row in long form may say besides its amount. */
enum Detail {
  QUALIFIER,
  FUNDED_BY_GRANT,
  FUNDER,
  ACCOUNT,
  NOTE;

  /** Those that some row says something in. */
  static List<Detail> of(PrintedTable printed, TableWords words) {
    return Arrays.stream(values())
        .filter(
            detail ->
                printed.rows().stream()
                    .anyMatch(
                        row -> row.cost().flatMap(cost -> detail.text(cost, words)).isPresent()))
        .toList();
  }

  /** What a row says, in words; nothing of an amount that is exact. */
  Optional<String> text(CostRow cost, TableWords words) {
    return switch (this) {
      case QUALIFIER -> words.qualifier(cost.qualifier());
      case FUNDED_BY_GRANT -> Optional.ofNullable(cost.fundedByGrant()).map(words::number);
      case FUNDER -> Optional.ofNullable(cost.funder());
      case ACCOUNT -> Optional.ofNullable(cost.account());
      case NOTE -> Optional.ofNullable(cost.note());
    };
  }

  String key() {
    return "table.detail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
