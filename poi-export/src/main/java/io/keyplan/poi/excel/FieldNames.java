package io.keyplan.poi.excel;

import io.keyplan.poi.ooxml.Digests;
import io.keyplan.value.FieldPath;
import java.util.Locale;

/**
 * Turns the addresses of fields into defined names, and back.
 *
 * <p>Excel's names hold letters, digits, dots and underscores, at most 255 of them, and do not tell
 * capitals from small letters; so an id is written with small letters and digits alone.
 */
final class FieldNames {

  static final String PREFIX = "kp.";

  private static final String COLUMN = PREFIX + "column..";
  private static final String DIGEST = PREFIX + "digest..";
  private static final int LONGEST = 255;

  private FieldNames() {}

  /** Gives the name of the cell that holds a field. */
  static String of(FieldPath path) {
    StringBuilder name = new StringBuilder(PREFIX);
    boolean inId = false;
    String text = path.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!inId && c == '[') {
        name.append("..");
        inId = true;
      } else if (inId && c == ']') {
        inId = false;
        name.append("..");
        i += i + 1 < text.length() && text.charAt(i + 1) == '.' ? 1 : 0;
      } else {
        append(name, c, inId);
      }
    }
    return name.length() > LONGEST ? DIGEST + digest(text) : name.toString();
  }

  /** Gives the name of the column that holds a field of every record of a table. */
  static String ofColumn(String table, String key) {
    StringBuilder name = new StringBuilder(COLUMN).append(table).append("..");
    key.chars().forEach(c -> append(name, (char) c, false));
    return name.length() > LONGEST ? DIGEST + digest(table + " " + key) : name.toString();
  }

  /**
   * Gives the address that a name stands for.
   *
   * @return {@link FieldPath#NONE} for a name that is not that of a field's cell, or one of an
   *     address so long that only the name's comment holds it
   */
  static FieldPath pathOf(String name) {
    if (!name.startsWith(PREFIX) || name.startsWith(COLUMN) || name.startsWith(DIGEST)) {
      return FieldPath.NONE;
    }
    StringBuilder path = new StringBuilder();
    boolean inId = false;
    for (int i = PREFIX.length(); i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && i + 1 < name.length() && name.charAt(i + 1) == '.') {
        i++;
        path.append(inId ? ']' : '[');
        inId = !inId;
        if (!inId && i + 1 < name.length()) {
          path.append('.');
        }
      } else if (c == '_') {
        path.append((char) Integer.parseInt(name.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        path.append(c);
      }
    }
    return FieldPath.of(path.toString());
  }

  private static void append(StringBuilder name, char c, boolean inId) {
    boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    boolean field = !inId && (c >= 'A' && c <= 'Z' || c == '.');
    if (plain || field) {
      name.append(c);
    } else {
      name.append('_').append(hex(c));
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }

  private static String digest(String text) {
    return Digests.hex(text).substring(0, 32).toLowerCase(Locale.ROOT);
  }
}
