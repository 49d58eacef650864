package io.keyplan.poi.powerpoint.read;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.read.Shown;
import io.keyplan.read.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a place shows, and whether that is what was written there.
 *
 * @param trace what the deck says of its own making; null where it does not
 */
public record WrittenCheck(@Nullable Trace trace) {

  /** Gives what a field's place shows; words that stand for nothing are nothing. */
  static Shown shown(Field field, String text) {
    return isStandIn(field, text) ? Shown.BLANK : ShownText.of(text);
  }

  private static boolean isStandIn(Field field, String text) {
    return field.extent() == Extent.NOTHING && field.said().are(text);
  }

  /** Says whether a field's place shows what was written there. */
  boolean is(Field field, String text) {
    if (field.extent() == Extent.NOTHING) {
      return field.said().are(text) || text.isBlank();
    }
    return trace != null && trace.isAsWritten(field.path(), ShownText.of(text));
  }
}
