package io.keyplan.model.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a pointer into a plan: the name of a field, a key such as a year, or what tells an
 * entry of a list.
 *
 * @param text the name, key, id or index from zero
 * @param by what the text can be where it tells an entry
 */
public record PointerStep(String text, By by) {

  /** By what an entry of a list is told. */
  public enum By {
    /** By its id or its index: a JSON Pointer does not say which. */
    ID_OR_INDEX,
    /** By its id, its year or another key. */
    KEY,
    /** By its index. */
    INDEX
  }

  /** A name, or what stands in brackets; ids may hold dots and brackets. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\.?([^.\\[\\]]+)|\\[(#[1-9][0-9]{0,8}|.+?)\\](?=[.\\[]|$)", Pattern.DOTALL);

  /**
   * Reads a pointer: a JSON Pointer (RFC 6901) such as {@code /actions/0/due}, or an address such
   * as {@code actions[a-7].due} or {@code account.sites[#1]}, where positions count from one.
   *
   * @return no steps if it is neither
   */
  public static List<PointerStep> of(String pointer) {
    if (pointer.startsWith("/")) {
      return Arrays.stream(pointer.substring(1).split("/", -1))
          .map(token -> token.replace("~1", "/").replace("~0", "~"))
          .map(token -> new PointerStep(token, By.ID_OR_INDEX))
          .toList();
    }
    List<PointerStep> steps = new ArrayList<>();
    Matcher step = ADDRESS.matcher(pointer);
    int end = 0;
    while (end < pointer.length() && step.find(end) && step.start() == end) {
      end = step.end();
      steps.add(step(step.group(1), step.group(2)));
    }
    return end == pointer.length() && !pointer.startsWith(".") && !pointer.startsWith("[")
        ? List.copyOf(steps)
        : List.of();
  }

  private static PointerStep step(String name, String key) {
    if (name != null) {
      return new PointerStep(name, By.KEY);
    }
    return key.matches("#[1-9][0-9]{0,8}")
        ? new PointerStep(String.valueOf(Integer.parseInt(key.substring(1)) - 1), By.INDEX)
        : new PointerStep(key, By.KEY);
  }
}
