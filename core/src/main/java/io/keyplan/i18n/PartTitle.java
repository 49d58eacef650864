package io.keyplan.i18n;

import java.util.List;

/** Names a part of what is divided: by what stands first and last in it, and its number. */
public final class PartTitle {

  private PartTitle() {}

  /** Gives the title of a part of which the names of its first and its last entry are listed. */
  public static String of(Messages messages, String title, List<String> ends, int part, int parts) {
    return ends.isEmpty()
        ? of(messages, title, "", "", part, parts)
        : of(messages, title, ends.get(0), ends.get(ends.size() - 1), part, parts);
  }

  /**
   * Gives the title of a part, such as “Action plan: Sign renewal – Install pilot (2/5)”.
   *
   * @param title what is divided
   * @param first name of what stands first; empty for a title with the number alone
   * @param last name of what stands last
   * @param part number of the part, from 1
   * @param parts how many there are
   */
  public static String of(
      Messages messages, String title, String first, String last, int part, int parts) {
    String own = first.equals(last) ? first : messages.text("word.firstToLast", first, last);
    String named =
        first.isEmpty() || last.isEmpty() || title.isEmpty()
            ? title
            : messages.text("word.labelWithValue", title, own);
    return messages.text("word.titlePart", named, part, parts);
  }
}
