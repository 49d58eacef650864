package io.keyplan.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes the text of a list apart. */
final class ListText {

  private static final String BULLETS = "•‣◦▪●■∙·*-–—";
  private static final String SEPARATORS = ",;،；，\n\r";

  /** No name has more separators in it. */
  private static final int MOST_PARTS = 6;

  /** More names and choices are no list that people write, and each is looked up. */
  private static final int MOST_ENTRIES = 2_000;

  private ListText() {}

  /** Gives the lines that say something, without bullets before them. */
  static List<String> lines(String text) {
    return text.lines().map(ListText::withoutBullet).filter(line -> !line.isBlank()).toList();
  }

  /**
   * Gives the entries of a list in lines and between commas or semicolons.
   *
   * @param isName whether a text with separators in it is the name of one entry
   * @throws Misread if there are too many
   */
  static List<String> entries(String text, Predicate<String> isName) {
    if (isName.test(text)) {
      return List.of(text);
    }
    List<String> entries = new ArrayList<>();
    List<Integer> ends = ends(text);
    int first = 0;
    for (int from = 0; from < ends.size(); from++) {
      int last = Math.min(ends.size() - 1, from + MOST_PARTS);
      while (last > from && !isName.test(entry(text, first, ends.get(last)))) {
        last--;
      }
      String entry = entry(text, first, ends.get(last));
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
      first = ends.get(last) + 1;
      from = last;
    }
    return entries;
  }

  private static String entry(String text, int first, int end) {
    return withoutBullet(text.substring(first, end)).strip();
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    ends.add(text.length());
    if (ends.size() > MOST_ENTRIES) {
      throw new Misread("a list has at most " + MOST_ENTRIES + " entries");
    }
    return ends;
  }

  private static String withoutBullet(String line) {
    String text = line.stripTrailing();
    String start = text.stripLeading();
    boolean bullet =
        start.length() > 1
            && BULLETS.indexOf(start.charAt(0)) >= 0
            && (start.charAt(0) == '•'
                || Character.isWhitespace(start.charAt(1))
                || Character.isSpaceChar(start.charAt(1)));
    return bullet ? strip(start.substring(1)) : text;
  }

  private static String strip(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start))
            || Character.isSpaceChar(text.charAt(start)))) {
      start++;
    }
    return text.substring(start);
  }
}
