package se.utfall.charts.style;


/** The colours of a picture. */
public enum Theme {
  LIGHT,
  DARK,
  PRINT;
}
