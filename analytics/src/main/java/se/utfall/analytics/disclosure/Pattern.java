package se.utfall.analytics.disclosure;

import java.util.BitSet;

/**
 * A choice of hidden cells that can be changed cell by cell, over a {@link Dictionary} of all cells
 * that can be hidden at all. A published cell is kept free there, or else depends on no hidden
 * cell; so a hidden cell is known exactly when its row holds published cells alone.
 */
final class Pattern {

  private final Dictionary dictionary;
  private final BitSet hidden;

  /** All cells of the dictionary hidden. */
  Pattern(Dictionary dictionary, BitSet all) {
    this.dictionary = dictionary;
    hidden = (BitSet) all.clone();
  }

  Dictionary dictionary() {
    return dictionary;
  }

  BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  boolean isHidden(int cell) {
    return hidden.get(cell);
  }

  boolean hidesAll(BitSet cells) {
    var published = (BitSet) cells.clone();
    published.andNot(hidden);
    return published.isEmpty();
  }

  /** Hides exactly these cells. */
  void show(BitSet wanted) {
    var less = (BitSet) hidden.clone();
    less.andNot(wanted);
    var more = (BitSet) wanted.clone();
    more.andNot(hidden);
    more.stream().forEach(this::hide);
    less.stream().forEach(this::publish);
  }

  void publish(int cell) {
    makeFree(cell);
    hidden.clear(cell);
  }

  void hide(int cell) {
    hidden.set(cell);
    if (dictionary.isFree(cell)) {
      var column = dictionary.columnOf(cell);
      for (int row = 0; row < dictionary.rows(); row++) {
        if (dictionary.entry(row, column) != 0 && !hidden.get(dictionary.basic(row))) {
          dictionary.pivot(row, column);
          return;
        }
      }
    }
  }

  /** Makes a cell free, unless no hidden cell moves it. */
  void makeFree(int cell) {
    if (!dictionary.isFree(cell)) {
      var row = dictionary.rowOf(cell);
      var best = -1;
      for (int column = 0; column < dictionary.columns(); column++) {
        var size = Math.abs(dictionary.entry(row, column));
        if (size != 0 && hidden.get(dictionary.free(column))) {
          if (best < 0 || size < Math.abs(dictionary.entry(row, best))) {
            best = column;
          }
        }
      }
      if (best >= 0) {
        dictionary.pivot(row, best);
      }
    }
  }

  /** Makes a hidden cell determined; false when no sum holds it at all. */
  boolean makeDetermined(int cell) {
    if (!dictionary.isFree(cell)) {
      return true;
    }
    var column = dictionary.columnOf(cell);
    var best = -1;
    for (int row = 0; row < dictionary.rows(); row++) {
      var size = Math.abs(dictionary.entry(row, column));
      if (size != 0 && (best < 0 || size < Math.abs(dictionary.entry(best, column)))) {
        best = row;
      }
    }
    if (best >= 0) {
      dictionary.pivot(best, column);
    }
    return best >= 0;
  }
}
