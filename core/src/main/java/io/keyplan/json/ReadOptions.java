package io.keyplan.json;

import io.keyplan.model.structure.CustomFields;
import io.keyplan.picture.PictureFolder;
import org.jspecify.annotations.Nullable;

/**
 * How plans are read: by default strictly and within {@link ReadLimits#STANDARD}. Immutable and
 * thread-safe.
 */
public final class ReadOptions {

  private static final ReadOptions STRICT =
      new ReadOptions(false, ReadLimits.STANDARD, null, CustomFields.NONE);

  private final boolean lenient;
  private final ReadLimits limits;
  private final @Nullable PictureFolder pictures;

  private final CustomFields fields;

  private ReadOptions(
      boolean lenient, ReadLimits limits, @Nullable PictureFolder pictures, CustomFields fields) {
    this.lenient = lenient;
    this.limits = limits;
    this.pictures = pictures;
    this.fields = fields;
  }

  /** Gives the options under which everything that is not right is a problem. */
  public static ReadOptions strict() {
    return STRICT;
  }

  /**
   * Gives the options under which what a plan can do without is only warned of: properties that it
   * does not know, which are left out, and pictures that cannot be used, which stay in the plan and
   * which documents do without. Everything else is as strict as ever.
   */
  public static ReadOptions lenient() {
    return new ReadOptions(true, ReadLimits.STANDARD, null, CustomFields.NONE);
  }

  /** Sets how much a file may hold. */
  public ReadOptions withLimits(ReadLimits value) {
    return new ReadOptions(lenient, value, pictures, fields);
  }

  /**
   * Sets where the pictures are that the plan names, so that reading can check them. Otherwise that
   * is the folder of the file; where there is none, only pictures in {@code data:} URIs are
   * checked.
   */
  public ReadOptions withPictures(PictureFolder value) {
    return new ReadOptions(lenient, limits, value, fields);
  }

  /**
   * Sets the custom fields that plans can have; none unless set. The plans that are read bring them
   * along.
   */
  public ReadOptions withFields(CustomFields value) {
    return new ReadOptions(lenient, limits, pictures, value);
  }

  /** Says whether what a plan can do without is only warned of. */
  public boolean isLenient() {
    return lenient;
  }

  /** Gives how much a file may hold. */
  public ReadLimits limits() {
    return limits;
  }

  /** Gives the custom fields that plans can have. */
  public CustomFields fields() {
    return fields;
  }

  /** Gives where the pictures are; null for the folder of the file. */
  public @Nullable PictureFolder pictures() {
    return pictures;
  }
}
