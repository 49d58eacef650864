package io.keyplan.poi.ooxml;

import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;

/** Why an Office file that somebody sent cannot be read. */
public final class OfficeFault {

  private OfficeFault() {}

  /** Reports a structure that is broken. */
  public static UnreadableDocumentException damaged(String message, Exception cause) {
    return new UnreadableDocumentException(Reason.DAMAGED, message, cause);
  }

  /** Reports that a limit is reached. */
  public static UnreadableDocumentException tooLarge(String message) {
    return new UnreadableDocumentException(
        Reason.TOO_LARGE, message + "; a higher limit can be set", null);
  }
}
