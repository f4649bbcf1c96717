package se.utfall.api.screen;

/** How large a window is, in CSS pixels. */
enum Size {
  /** A telephone held upright. */
  PHONE(390, 844),
  /** A computer. */
  DESK(1280, 900),
  /** A projector or a large screen. */
  PROJECTOR(1920, 1080),
  /**
   * The window of a computer zoomed to 400 %: 1280 pixels shown as 320, as WCAG 1.4.10 asks for.
   */
  ZOOMED(320, 225),
  /** A sheet of A4 within its margins. */
  PAPER(718, 1046);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
