package io.keyplan.pdf.form;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * The names that mean something to a reader of forms.
 *
 * <p>PDFBox keeps every name that it has ever read, for all files and for good. So that no file can
 * fill the memory with names, all that mean nothing here are read as one.
 */
final class KnownNames {

  /** Any other name. */
  static final COSName OTHER = COSName.getPDFName("-");

  static final COSName KEYPLAN = COSName.getPDFName("Keyplan");

  /** Encryption with passwords. */
  static final COSName STANDARD = COSName.getPDFName("Standard");

  static final COSName FREE_TEXT = COSName.getPDFName("FreeText");

  private static final Map<String, COSName> KNOWN = known();

  private KnownNames() {}

  private static Map<String, COSName> known() {
    Map<String, COSName> names = new HashMap<>();
    for (COSName own : new COSName[] {KEYPLAN, STANDARD, FREE_TEXT}) {
      names.put(own.getName(), own);
    }
    try {
      for (Field field : COSName.class.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof COSName name) {
          names.put(name.getName(), name);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("PDFBox's names are public", e);
    }
    return Map.copyOf(names);
  }

  /** Gives the name that some bytes of a file stand for. */
  static COSName of(byte[] bytes) {
    return KNOWN.getOrDefault(new String(bytes, StandardCharsets.ISO_8859_1), OTHER);
  }
}
