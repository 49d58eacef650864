package io.keyplan.font;

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
 * How far each character moves the pen in a face, in 1/2048 em.
 *
 * <p>Characters that a face lacks come from another face on the reader's machine, so their widths
 * are estimates, on the wide side. Immutable and thread-safe.
 */
public final class FaceWidths {

  /** The size of a letter in which widths are counted. */
  public static final int EM = 2048;

  /** Arial and its like; the numbers were read once from Liberation Sans. */
  static final FaceWidths ARIAL;

  static final FaceWidths ARIAL_BOLD;

  private static final String RESOURCE = "arial-widths.txt";

  /** Ascent, descent and gap of Arial and its like, as a share of the size. */
  private static final double ARIAL_LINE = 1.15;

  private static final int IDEOGRAPH = EM;
  private static final int EMOJI = 2800;
  private static final int OTHER = 1450;
  private static final int NARROW_SPACE = 410;
  private static final int ALL = 100;

  static {
    List<int[]> rows = load();
    ARIAL = new FaceWidths(column(rows, 1), ALL, ARIAL_LINE);
    ARIAL_BOLD = new FaceWidths(column(rows, 2), ALL, ARIAL_LINE);
  }

  /** Widths by character up to the last that the face has; 0 where it lacks one. */
  private final short[] widths;

  private final int percent;
  private final double line;

  private FaceWidths(short[] widths, int percent, double line) {
    this.widths = widths;
    this.percent = percent;
    this.line = line;
  }

  /**
   * Gives the widths of a face.
   *
   * @param own widths by character up to the last that the face has; 0 where it lacks one
   * @param others the face that steps in there
   * @param line height of a line in single spacing, as a share of the size
   */
  static FaceWidths of(short[] own, FaceWidths others, double line) {
    short[] all = new short[Math.max(own.length, others.widths.length)];
    for (int i = 0; i < all.length; i++) {
      boolean has = i < own.length && own[i] > 0;
      all[i] = has ? own[i] : i < others.widths.length ? others.widths[i] : 0;
    }
    return new FaceWidths(all, ALL, line);
  }

  /**
   * Gives the widths of a face that is wider or narrower.
   *
   * @param letters widths of all but digits, in percent of these
   * @param digits widths of digits, in percent of these
   * @param newLine height of a line in single spacing, as a share of the size
   */
  FaceWidths stretched(int letters, int digits, double newLine) {
    short[] all = new short[widths.length];
    for (int i = 0; i < all.length; i++) {
      int share = i >= '0' && i <= '9' ? digits : letters;
      all[i] = (short) Math.min(Short.MAX_VALUE, (widths[i] * share + ALL - 1) / ALL);
    }
    return new FaceWidths(all, Math.max(percent, letters), newLine);
  }

  /** Gives the height of a line in single spacing, as a share of the size. */
  public double line() {
    return line;
  }

  /** Gives the width of a character; 0 for one that stands on, or joins, its neighbour. */
  public int of(int codePoint) {
    if (codePoint < widths.length && widths[codePoint] > 0) {
      return widths[codePoint];
    }
    return estimate(codePoint) * percent / ALL;
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
    return base == codePoint ? OTHER : of(base) * ALL / percent;
  }

  private static boolean isInvisible(int codePoint) {
    int category = UCharacter.getType(codePoint);
    return category == UCharacterCategory.NON_SPACING_MARK
        || category == UCharacterCategory.ENCLOSING_MARK
        || category == UCharacterCategory.FORMAT
        || category == UCharacterCategory.CONTROL
        || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
  }

  private static short[] column(List<int[]> rows, int column) {
    short[] widths = new short[rows.get(rows.size() - 1)[0] + 1];
    for (int[] row : rows) {
      widths[row[0]] = (short) row[column];
    }
    return widths;
  }

  private static List<int[]> load() {
    try (InputStream in = FaceWidths.class.getResourceAsStream(RESOURCE);
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
