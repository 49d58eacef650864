package io.keyplan.json;

import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a plan's text as a parser takes them: passes over the byte order mark, counts
 * lines and columns, and ends with a {@link BrokenText} at a character that must not be there.
 */
final class TextSource extends Reader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader characters;
  private final PlanFormat format;
  private final int most;
  private long taken;
  private long line = 1;
  private long column = 1;
  private boolean begun;
  private boolean afterReturn;
  private @Nullable String fault;

  /**
   * Creates a source.
   *
   * @param most how many characters the text may have
   */
  TextSource(Reader characters, PlanFormat format, int most) {
    this.characters = characters;
    this.format = format;
    this.most = most;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (fault != null) {
      throw new BrokenText(fault, new Location(line, column));
    }
    int count = take(target, offset, length);
    if (count <= 0) {
      return count;
    }
    if (!begun && target[offset] == BYTE_ORDER_MARK) {
      count--;
      System.arraycopy(target, offset + 1, target, offset, count);
    }
    begun = true;
    int sound = advance(target, offset, count);
    return sound > 0 ? sound : read(target, offset, length);
  }

  /** Leaves the characters open: whoever opened them closes them. */
  @Override
  public void close() {}

  /** Fills the target, as the YAML scanner is slow on small helpings. */
  private int take(char[] target, int offset, int length) throws IOException {
    int filled = 0;
    try {
      while (filled < length) {
        int count = characters.read(target, offset + filled, length - filled);
        if (count <= 0) {
          break;
        }
        filled += count;
      }
    } catch (BrokenText e) {
      if (filled == 0) {
        throw new BrokenText(String.valueOf(e.getMessage()), new Location(line, column));
      }
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  /** Moves the place over characters up to a broken one, and counts them. */
  private int advance(char[] text, int offset, int count) {
    for (int i = 0; i < count; i++) {
      char next = text[offset + i];
      if (taken == most) {
        fault = "the text is longer than " + most + " characters";
      } else if (format == PlanFormat.YAML && isUnprintable(next)) {
        fault =
            String.format(
                Locale.ROOT,
                "a control character cannot stand in YAML; write \"\\u%04X\" between double quotes",
                (int) next);
      }
      if (fault != null) {
        return i;
      }
      taken++;
      step(next);
    }
    return count;
  }

  /** The characters that YAML 1.2 (production 1) leaves out; surrogates come in pairs. */
  private static boolean isUnprintable(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c < 0xA0 && c != 0x85
        || c >= 0xFFFE;
  }

  private void step(char next) {
    if (next == '\n' && afterReturn) {
      afterReturn = false;
    } else if (next == '\n' || next == '\r') {
      line++;
      column = 1;
      afterReturn = next == '\r';
    } else {
      column++;
      afterReturn = false;
    }
  }
}
