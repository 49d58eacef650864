package io.keyplan.poi.excel.names;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.value.FieldPath;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the addresses of fields into defined names, and back.
 *
 * <p>Excel's names hold letters, digits, dots and underscores, at most 255 of them, and do not tell
 * capitals from small letters; so an id is written with small letters and digits alone.
 */
public final class FieldNames {

  public static final String PREFIX = "kp.";

  private static final String COLUMN = PREFIX + "column..";
  private static final String DIGEST = PREFIX + "digest..";

  /** Digits that a character which a name cannot hold is written with. */
  private static final int DIGITS = 4;

  /**
   * What the name of a column says.
   *
   * @param table name that the table had when it was written
   * @param address the field of every record, such as {@code actions[].due}; of a table whose rows
   *     come from several lists the field alone
   */
  public record Column(String table, String address) {}

  private FieldNames() {}

  /** Gives the name of the cell that holds a field. */
  public static String of(FieldPath path) {
    String name = encoded(PREFIX, path.text());
    return name.length() > HostLimits.Excel.DEFINED_NAME ? DIGEST + digest(path.text()) : name;
  }

  /**
   * Gives the name of the column that holds a field of every record of a table.
   *
   * @param address the field, as {@link Column} has it
   */
  public static String ofColumn(String table, String address) {
    String name = encoded(COLUMN + table + "..", address);
    return name.length() > HostLimits.Excel.DEFINED_NAME
        ? DIGEST + digest(table + " " + address)
        : name;
  }

  private static String encoded(String prefix, String text) {
    StringBuilder name = new StringBuilder(prefix);
    boolean inId = false;
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
    return name.toString();
  }

  /**
   * Gives the address that a name stands for.
   *
   * @return {@link FieldPath#NONE} for a name that is not that of a field's cell, or one of an
   *     address so long that only the name's comment holds it
   */
  public static FieldPath pathOf(String name) {
    if (!name.startsWith(PREFIX) || name.startsWith(COLUMN) || name.startsWith(DIGEST)) {
      return FieldPath.NONE;
    }
    return FieldPath.inFile(decoded(name, PREFIX.length()));
  }

  /** Gives the column that a name stands for; nothing for the name of something else. */
  public static Optional<Column> columnOf(String name) {
    int end = name.startsWith(COLUMN) ? name.indexOf("..", COLUMN.length()) : -1;
    if (end < 0) {
      return Optional.empty();
    }
    String address = decoded(name, end + 2);
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(new Column(name.substring(COLUMN.length(), end), address));
  }

  /** Says whether only the name's comment holds the address. */
  public static boolean isDigest(String name) {
    return name.startsWith(DIGEST);
  }

  /** Gives an empty text for a name that is none of ours. */
  private static String decoded(String name, int from) {
    StringBuilder path = new StringBuilder();
    boolean inId = false;
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && i + 1 < name.length() && name.charAt(i + 1) == '.') {
        i++;
        path.append(inId ? ']' : '[');
        inId = !inId;
        if (!inId && i + 1 < name.length()) {
          path.append('.');
        }
      } else if (c == '_') {
        int character = character(name, i + 1);
        if (character < 0) {
          return "";
        }
        path.append((char) character);
        i += DIGITS;
      } else {
        path.append(c);
      }
    }
    return path.toString();
  }

  private static int character(String name, int from) {
    if (from + DIGITS > name.length()
        || !name.substring(from, from + DIGITS).chars().allMatch(HexFormat::isHexDigit)) {
      return -1;
    }
    return HexFormat.fromHexDigits(name, from, from + DIGITS);
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
