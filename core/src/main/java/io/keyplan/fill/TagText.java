package io.keyplan.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds tags in texts. Thread-safe. */
public final class TagText {

  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";
  private static final int NOWHERE = Integer.MAX_VALUE;

  private TagText() {}

  /**
   * A tag in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param text the whole of it, with its braces
   * @param tag what it says; null where it cannot be understood
   * @param problem why it cannot be understood; empty if it can
   */
  public record Found(int start, int end, String text, @Nullable Tag tag, String problem) {}

  /** Finds the tags of a text in their order. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    int end = -1;
    int from = text.indexOf(OPENING);
    while (from >= 0) {
      // Looked for once where there is none: a text may have very many that are not closed.
      end = end < from && end != NOWHERE ? closing(text, from) : end;
      int next = text.indexOf(OPENING, from + 2);
      if (end == NOWHERE || next >= 0 && next < end) {
        int stop = next < 0 ? text.length() : next;
        String begun = text.substring(from, stop).strip();
        found.add(
            new Found(from, stop, begun, null, "the tag is not closed; end it with " + CLOSING));
      } else {
        found.add(read(from, end + 2, text.substring(from, end + 2)));
        next = text.indexOf(OPENING, end + 2);
      }
      from = next;
    }
    return found;
  }

  private static int closing(String text, int from) {
    int end = text.indexOf(CLOSING, from);
    return end < 0 ? NOWHERE : end;
  }

  private static Found read(int start, int end, String text) {
    try {
      Tag tag = TagParser.parse(text.substring(2, text.length() - 2));
      return new Found(start, end, text, tag, "");
    } catch (TagFault e) {
      return new Found(start, end, text, null, e.why());
    }
  }

  /**
   * Reads the name of a control, a shape or a field as a value: an address, with filters or
   * without.
   *
   * @return empty for a name that is most likely none of ours
   */
  public static Optional<Found> name(String name) {
    String text = name.strip();
    boolean braces = text.startsWith(OPENING) && text.endsWith(CLOSING) && text.length() > 4;
    String inside = braces ? text.substring(2, text.length() - 2).strip() : text;
    String address = inside.split("\\|", 2)[0].strip();
    boolean ours = braces || AddressParser.looksLikeAddress(address);
    if (!ours || !braces && isKeyword(address)) {
      return Optional.empty();
    }
    Found found = read(0, text.length(), OPENING + inside + CLOSING);
    return Optional.of(
        found.tag() == null || found.tag() instanceof Tag.Value
            ? found
            : new Found(
                0,
                text.length(),
                text,
                null,
                found.tag() instanceof Tag.Section
                    ? "a name says a value; a section of ours needs a paragraph of a Word document"
                        + " or a slide"
                    : "a name says a value, not where it is shown"));
  }

  private static boolean isKeyword(String address) {
    String word = address.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return List.of("if", "each", "chart", "section").contains(word);
  }
}
