package io.keyplan.pdf.font;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The font that people type into form fields with.
 *
 * <p>A simple font with one byte a character, since that is what every program that fills forms can
 * write: the characters of Windows-1252, and in its free places those that central European
 * languages need most. Immutable and thread-safe; the bytes are shared, and must not be changed.
 */
public final class FieldFont {

  private static final int FIRST = 1;
  private static final int LAST = 255;

  /** Places that Windows-1252 leaves free, but for tabs and line ends. */
  private static final int[] FREE = {
    1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 127, 129, 141, 143, 144, 157
  };

  private static final String MORE = "ĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŤťŮůŐőŰűĞğ";

  private final FontFace face;
  private final byte[] program;
  private final int programLength;
  private final List<Integer> widths = new ArrayList<>();
  private final Map<Integer, Integer> differences = new TreeMap<>();

  private FieldFont(FontFace face) {
    this.face = face;
    Map<Integer, Integer> characters = characters();
    byte[] file = face.subsetByCharacter(characters.values());
    this.programLength = file.length;
    this.program = FontProgram.compressed(file);
    for (int code = FIRST; code <= LAST; code++) {
      Integer character = characters.get(code);
      widths.add(character == null ? 0 : face.advance(face.glyph(character)));
    }
  }

  static FieldFont of(FontFace face) {
    return new FieldFont(face);
  }

  private Map<Integer, Integer> characters() {
    Map<Integer, Integer> characters = new LinkedHashMap<>();
    Charset western = Charset.forName("windows-1252");
    for (int code = 32; code <= LAST; code++) {
      int character = new String(new byte[] {(byte) code}, western).charAt(0);
      if (character != 0xFFFD && !Character.isISOControl(character)) {
        characters.put(code, character);
      }
    }
    for (int i = 0; i < FREE.length && i < MORE.length(); i++) {
      int character = MORE.charAt(i);
      characters.put(FREE[i], character);
      differences.put(FREE[i], character);
    }
    return characters;
  }

  /** Gives the name under which it is embedded. */
  public String name() {
    return "KPFORM+" + face.name();
  }

  /** Gives the measures of the face. */
  public FontMeasures measures() {
    return face.measures();
  }

  /** Gives the font file, deflated. */
  public byte[] program() {
    return program;
  }

  /** Gives the length of the font file before it was deflated. */
  public int programLength() {
    return programLength;
  }

  /** Gives the code of the first width. */
  public int firstCode() {
    return FIRST;
  }

  /** Gives the widths from the first code to the last, in thousandths of the size. */
  public List<Integer> widths() {
    return List.copyOf(widths);
  }

  /** Gives the characters that differ from Windows-1252, by code. */
  public Map<Integer, Integer> differences() {
    return new TreeMap<>(differences);
  }
}
