package io.keyplan.picture;

/** Why a picture cannot be used, in one sentence. */
final class UnusablePicture extends Exception {

  private static final long serialVersionUID = 1L;

  UnusablePicture(String message) {
    super(message);
  }
}
