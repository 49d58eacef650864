package io.keyplan.poi.excel.plan;

import io.keyplan.export.HostLimits;
import io.keyplan.value.XmlCharacters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel takes, each different from the others. Lives for one export. */
final class SheetNames {

  /** Excel keeps this name, in every language, for its own. */
  private static final String RESERVED = "history";

  private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

  String unique(String title) {
    String plain =
        XmlCharacters.clean(title)
            .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\u2028\\u2029]+", " ")
            .replaceAll("\\s+", " ")
            .strip();
    String stem = plain.replaceAll("^'+|'+$", "").strip();
    stem = stem.isEmpty() ? "…" : stem;
    String name = cut(stem, HostLimits.Excel.SHEET_NAME);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      name = cut(stem, HostLimits.Excel.SHEET_NAME - number.length()) + number;
    }
    return name;
  }

  /** Cuts a title between words where that leaves enough of it. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > longest / 2) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip().replaceAll("'+$", "") + "…";
  }
}
