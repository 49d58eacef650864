package io.keyplan.i18n;

import com.ibm.icu.text.MessagePattern;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What the patterns of texts say of themselves. */
final class TextPatterns {

  private static final Set<MessagePattern.Part.Type> ARGUMENTS =
      EnumSet.of(MessagePattern.Part.Type.ARG_NAME, MessagePattern.Part.Type.ARG_NUMBER);

  private TextPatterns() {}

  /** Gives the pattern of a text that is shown as it is. */
  static String literal(String text) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
  }

  /**
   * Lists the arguments of a text and of the texts in it.
   *
   * @throws IllegalArgumentException if the text is no message pattern
   */
  static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (ARGUMENTS.contains(pattern.getPartType(i))) {
        arguments.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return arguments;
  }
}
