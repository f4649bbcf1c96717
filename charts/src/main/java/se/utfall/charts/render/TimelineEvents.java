package se.utfall.charts.render;

/** How the events of a timeline stand over its strips: with their titles or with numbers. */
sealed interface TimelineEvents permits TimelineRows, TimelineNumbers {

  /** The least height for all of them. */
  double height();

  /** The height that lets them breathe. */
  double roomy();

  /** The marks, to be painted with the rest of the board. */
  void mark(BarBoard board, Box area);

  /** Notes where the marks lie, in order of time: of each its time and its title. */
  void note(MarkBook.Entry entry, Box area);

  /** The words, over what is painted. */
  void write(Pencil pencil, Box area);
}
