package se.utfall.api.report;

import jakarta.inject.Singleton;
import se.utfall.api.charts.PictureRequest;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** Reads what an item shows. */
@Singleton
final class ItemMaking {
  private final MoneyItems money;
  private final ValueItems values;

  ItemMaking(MoneyItems money, ValueItems values) {
    this.money = money;
    this.values = values;
  }

  /**
   * What the item shows to who reads.
   *
   * @throws ItemRefused if there is nothing that can be shown rightly
   */
  MadeItem make(Reading reading, PackageItem item, Words words) {
    try {
      if (item instanceof PackageItem.Chart chart) {
        PictureRequest request = chart.address().request();
        return new MadeItem.Chart(request.making().apply(reading), request.look(), chart.caption());
      }
      if (item instanceof PackageItem.Money table) {
        return money.make(reading, table, words);
      }
      if (item instanceof PackageItem.Values table) {
        return values.make(reading, table, words);
      }
      return new MadeItem.Written(item);
    } catch (ProblemException refusal) {
      throw ItemRefused.of(item instanceof PackageItem.Chart ? "chart" : "table", refusal);
    }
  }
}
