package io.keyplan.fill;

import io.keyplan.document.Datum;
import io.keyplan.value.FieldPath;

/**
 * What stands in the place of a tag.
 *
 * @param path address of the field; {@link FieldPath#NONE} where the plan has no such entry
 * @param text what is shown, in the language of the document; may have several lines
 * @param datum the value itself; blank where there is none, and {@code text} stands for it
 * @param label what the field is called, in the language of the document
 */
public record FilledValue(FieldPath path, String text, Datum datum, String label) {}
