package io.keyplan.pdf;

import io.keyplan.value.FieldPath;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Calls filled fields by the ids of their entries, where a form calls them by their places, so that
 * they can be read back when entries have changed their places.
 */
final class FieldRenaming {

  private FieldRenaming() {}

  /** Renames a field after the address that it shows, as far as its name has as many parts. */
  static void rename(PDField field, FieldPath path) {
    if (path.isNone()) {
      return;
    }
    String[] parts = FieldNames.encoded(path).split("\\.", -1);
    COSDictionary at = field.getCOSObject();
    for (int i = parts.length - 1; i >= 0 && at != null; i--) {
      at.setString(COSName.T, parts[i]);
      at = at.getCOSDictionary(COSName.PARENT);
    }
  }
}
