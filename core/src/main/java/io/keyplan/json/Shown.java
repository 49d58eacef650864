package io.keyplan.json;

/** Shortens what was found in a file so that it fits into a message. */
final class Shown {

  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_SENTENCE = 300;

  private Shown() {}

  /** Gives a value in one line without control characters, cut after 60 characters. */
  static String text(String found) {
    return cut(found, LONGEST_VALUE);
  }

  /** Gives a message in one line without control characters, cut after 300 characters. */
  static String sentence(String message) {
    return cut(message, LONGEST_SENTENCE);
  }

  private static String cut(String found, int longest) {
    boolean isCut = found.length() > longest;
    String kept = isCut ? found.substring(0, longest) : found;
    String line = Surrogates.replaceHalves(kept).replaceAll("\\p{Cc}", "\uFFFD");
    return isCut ? line + "…" : line;
  }

  /** Says what a node is and, where it is a single value, which. */
  static String node(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return switch (scalar.type()) {
        case TEXT -> "the text \"" + text(scalar.text()) + "\"";
        case NUMBER -> "the number " + text(scalar.text());
        case FLAG, NULL -> scalar.text();
      };
    }
    return node instanceof Node.ListNode ? "a list" : "an object";
  }
}
