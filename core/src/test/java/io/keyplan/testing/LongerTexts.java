package io.keyplan.testing;

import com.ibm.icu.text.MessagePattern;
import io.keyplan.document.TextSource;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.PropertiesFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English texts whose words are a third longer, as those of a language to come may be. */
public final class LongerTexts {

  private static final List<String> FILES =
      List.of("labels", "choices", "templates", "headlines", "lint", "changes");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private LongerTexts() {}

  /** Makes the texts. */
  public static TextSource source() {
    Map<String, String> longer = new HashMap<>();
    for (String file : FILES) {
      String name = file + "_en.properties";
      PropertiesFile.read(Messages.class.getResourceAsStream(name), name)
          .forEach((key, text) -> longer.put(key, longer(text)));
    }
    return TextSource.of(Map.of("en", longer));
  }

  /** Lengthens what stands outside of the syntax of a pattern. */
  static String longer(String text) {
    MessagePattern pattern = new MessagePattern(text);
    StringBuilder made = new StringBuilder();
    Deque<MessagePattern.Part.Type> open = new ArrayDeque<>();
    int done = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      String before = text.substring(done, Math.max(done, part.getIndex()));
      boolean isText = open.peek() == MessagePattern.Part.Type.MSG_START;
      made.append(isText ? words(before) : before);
      int start = Math.max(done, part.getIndex());
      done = Math.max(start, part.getLimit());
      made.append(text, start, done);
      switch (part.getType()) {
        case MSG_START, ARG_START -> open.push(part.getType());
        case MSG_LIMIT, ARG_LIMIT -> open.pop();
        default -> {}
      }
    }
    return made.toString();
  }

  private static String words(String text) {
    Matcher matcher = WORD.matcher(text);
    StringBuilder made = new StringBuilder();
    while (matcher.find()) {
      String word = matcher.group();
      String more = "enlarged".substring(0, Math.min(8, (word.length() + 1) * 3 / 10));
      matcher.appendReplacement(made, word + more);
    }
    return matcher.appendTail(made).toString();
  }
}
