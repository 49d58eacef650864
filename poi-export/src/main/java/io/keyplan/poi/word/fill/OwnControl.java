package io.keyplan.poi.word.fill;

import org.jspecify.annotations.Nullable;

/**
 * A content control of the author's that holds a value. Immutable and thread-safe.
 *
 * @param before its properties before its tag, as XML
 * @param between those between its tag and the binding
 * @param after those behind
 * @param begin what stands around the run with the value, as XML
 * @param end the same behind it
 * @param plain whether it takes plain text, and can so be bound
 * @param ticked the properties behind where the control is a box that is ticked; null for none
 */
record OwnControl(
    String before,
    String between,
    String after,
    String begin,
    String end,
    boolean plain,
    @Nullable String ticked) {}
