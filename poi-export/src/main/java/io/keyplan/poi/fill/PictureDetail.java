package io.keyplan.poi.fill;

/** What a picture decides of the XML of its drawing. */
enum PictureDetail {
  /** What it shows, in words. */
  WORDS,
  /** The id of the relationship to it. */
  RELATION,
  /** Its width in EMU. */
  WIDTH,
  /** Its height in EMU. */
  HEIGHT
}
