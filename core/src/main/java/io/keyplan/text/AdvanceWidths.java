package io.keyplan.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How far each character moves the pen in a sans serif face of Arial's widths, in 1/2048 em.
 *
 * <p>The numbers were read once from Liberation Sans; the face itself is not needed. Characters
 * that it lacks come from another face on the reader's machine, so their widths are estimates, on
 * the wide side.
 */
final class AdvanceWidths {

  static final int EM = 2048;

  static final AdvanceWidths REGULAR;
  static final AdvanceWidths BOLD;

  private static final String RESOURCE = "advance-widths.txt";
  private static final int IDEOGRAPH = EM;
  private static final int EMOJI = 2800;
  private static final int OTHER = 1450;
  private static final int NARROW_SPACE = 410;

  static {
    List<int[]> rows = load();
    REGULAR = new AdvanceWidths(rows, 1);
    BOLD = new AdvanceWidths(rows, 2);
  }

  /** Widths by character up to the last that the face has; 0 where it lacks one. */
  private final short[] widths;

  private AdvanceWidths(List<int[]> rows, int column) {
    widths = new short[rows.get(rows.size() - 1)[0] + 1];
    for (int[] row : rows) {
      widths[row[0]] = (short) row[column];
    }
  }

  /** Gives the width of a character; 0 for one that stands on, or joins, its neighbour. */
  int of(int codePoint) {
    if (codePoint < widths.length && widths[codePoint] > 0) {
      return widths[codePoint];
    }
    return estimate(codePoint);
  }

  private int estimate(int codePoint) {
    if (isInvisible(codePoint)) {
      return 0;
    }
    if (codePoint >= 0x2000 && codePoint <= 0x205F) {
      return NARROW_SPACE;
    }
    if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI)) {
      return EMOJI;
    }
    int asian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    if (asian == UCharacter.EastAsianWidth.WIDE || asian == UCharacter.EastAsianWidth.FULLWIDTH) {
      return IDEOGRAPH;
    }
    int base =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).codePointAt(0);
    return base == codePoint ? OTHER : of(base);
  }

  private static boolean isInvisible(int codePoint) {
    int category = UCharacter.getType(codePoint);
    return category == UCharacterCategory.NON_SPACING_MARK
        || category == UCharacterCategory.ENCLOSING_MARK
        || category == UCharacterCategory.FORMAT
        || category == UCharacterCategory.CONTROL
        || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
  }

  private static List<int[]> load() {
    try (InputStream in = AdvanceWidths.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      List<int[]> rows = new ArrayList<>(700);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int first = line.indexOf(' ');
          int second = line.indexOf(' ', first + 1);
          rows.add(
              new int[] {
                Integer.parseInt(line, 0, first, 16),
                Integer.parseInt(line, first + 1, second, 10),
                Integer.parseInt(line, second + 1, line.length(), 10)
              });
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
