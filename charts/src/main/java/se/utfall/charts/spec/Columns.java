package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#TREND}: one amount over the years.
 *
 * @param columns in order of time; a year without figures has a column of its own all the same; the
 *     last outcome is drawn dark, those before it as {@link Scenario#PREVIOUS_YEAR}, whose word
 *     ("Tidigare år") stands in the key
 */
public record Columns(List<Column> columns, MoneyLevels levels, MoneyWords words) implements Layer {

  public Columns {
    columns = List.copyOf(columns);
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(words, "words");
  }
}
