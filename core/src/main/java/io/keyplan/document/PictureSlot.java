package io.keyplan.document;

import io.keyplan.value.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * A place for a picture.
 *
 * @param path address of the picture; {@link FieldPath#NONE} where it cannot be changed
 * @param picture the picture; null when there is none
 * @param alt what the picture shows, in words; never empty
 * @param initials letters to show where there is no picture; empty for an empty place
 */
public record PictureSlot(FieldPath path, @Nullable Picture picture, String alt, String initials) {}
