package io.keyplan.picture;

/** Why a picture cannot be used, in one sentence. */
final class UnusablePicture extends Exception {

  private static final long serialVersionUID = 1L;

  UnusablePicture(String message) {
    super(message);
  }

  /** Refuses an SVG that does or loads something. */
  static UnusablePicture unsafe(String part) {
    return new UnusablePicture("is an SVG with " + part + ", which is not safe; take it out");
  }
}
