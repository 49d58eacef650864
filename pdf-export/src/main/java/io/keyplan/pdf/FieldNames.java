package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of form fields, which are the addresses of the fields that they fill.
 *
 * <p>The dots between the parts of an address separate the parts of a name as well; the description
 * of the package says what becomes of everything else.
 */
final class FieldNames {

  private static final String ITSELF = ".%";
  private static final String NO_ADDRESS = "#";

  /** Names that others go on from. */
  private final Set<String> continued = new HashSet<>();

  private FieldNames() {}

  static FieldNames of(Document document) {
    FieldNames names = new FieldNames();
    document
        .entries()
        .filter(Entry::isEditable)
        .forEach(entry -> names.addContinued(encode(entry.path().text())));
    return names;
  }

  private void addContinued(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      continued.add(name.substring(0, dot));
    }
  }

  /** Gives the name of the field of an address. */
  String of(FieldPath path) {
    String name = encode(path.text());
    return continued.contains(name) ? name + ITSELF : name;
  }

  /** Gives the name of a box to tick that has no address. */
  static String tick(int number) {
    return NO_ADDRESS + "done." + number;
  }

  /**
   * Gives the address that a name stands for; none for a field that has no address, or whose name
   * is none of ours.
   *
   * @param name the whole name, with dots between its parts
   */
  static FieldPath address(String name) {
    if (name.startsWith(NO_ADDRESS)) {
      return FieldPath.NONE;
    }
    String encoded =
        name.endsWith(ITSELF) ? name.substring(0, name.length() - ITSELF.length()) : name;
    return FieldPath.inFile(decode(encoded));
  }

  /** Gives the name of the field of an address in a form that somebody else made. */
  static String encoded(FieldPath path) {
    return encode(path.text());
  }

  /** Gives what stands for an address in a name, whatever is wrong with it; empty for nothing. */
  static String decoded(String name) {
    return decode(name);
  }

  private static String encode(String address) {
    StringBuilder name = new StringBuilder(address.length());
    int depth = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      boolean escape = c == '%' || c == '.' && depth > 0 || c == '#' && i == 0;
      if (escape) {
        name.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private static String decode(String name) {
    StringBuilder address = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '%') {
        int escaped = escaped(name, i);
        if (escaped < 0) {
          return "";
        }
        address.append((char) escaped);
        i += 2;
      } else {
        address.append(c);
      }
    }
    return address.toString();
  }

  private static int escaped(String name, int at) {
    if (at + 2 >= name.length()) {
      return -1;
    }
    int high = Character.digit(name.charAt(at + 1), 16);
    int low = Character.digit(name.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
