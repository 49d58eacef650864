package io.keyplan.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A face of a font, read from a file of TrueType or OpenType.
 *
 * <p>What measuring takes is read once, within the bounds of the file, whoever made it. Immutable
 * and thread-safe.
 */
public final class FontFile {

  /** The largest file that is read, in bytes: fonts for all of Chinese take about 20 MB. */
  public static final int LARGEST = 32 << 20;

  /** The tables that drawing takes; others, such as those of layout, are left to other programs. */
  private static final List<String> DRAWING =
      List.of(
          "CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "post", "prep");

  private static final int RIGHTS = 0xF;
  private static final int RESTRICTED = 0x2;
  private static final int NOT_IN_PARTS = 0x100;
  private static final int BITMAPS_ONLY = 0x200;
  private static final int STYLE_ITALIC = 0x1;
  private static final int STYLE_OBLIQUE = 0x200;
  private static final int BOLD = 600;
  private static final int HEADER_BOLD = 0x1;
  private static final int HEADER_ITALIC = 0x2;
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT_NAME = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int MOST_NAMES = 4096;
  private static final int LONGEST_NAME = 256;

  private final String family;
  private final String fullName;
  private final boolean bold;
  private final boolean italic;
  private final boolean postScript;
  private final boolean divisible;
  private final FaceWidths widths;
  private final byte[] program;

  private FontFile(SfntTables tables) {
    this.postScript = tables.isPostScript();
    ByteBuffer header = tables.table("head");
    ByteBuffer line = tables.table("hhea");
    int style = header.getShort(44);
    ByteBuffer windows = tables.find("OS/2").orElse(null);
    int selection = windows == null ? 0 : windows.getShort(62);
    this.bold =
        (style & HEADER_BOLD) != 0 || windows != null && (windows.getShort(4) & 0xFFFF) >= BOLD;
    this.italic = (style & HEADER_ITALIC) != 0 || (selection & (STYLE_ITALIC | STYLE_OBLIQUE)) != 0;
    this.divisible = checkRights(windows == null ? 0 : windows.getShort(8));
    String full = name(tables, POST_SCRIPT_NAME);
    String typographic = name(tables, TYPOGRAPHIC_FAMILY);
    this.family = typographic.isEmpty() ? name(tables, FAMILY) : typographic;
    this.fullName = full.replaceAll("[^A-Za-z0-9-]", "");
    int em = header.getShort(18) & 0xFFFF;
    if (em < 16) {
      throw new UnusableFontException("it is damaged: its letters have no size");
    }
    tables.table(postScript ? "CFF " : "glyf");
    CharacterMap characters = new CharacterMap(tables.table("cmap"));
    if (characters.glyph('A') == 0 || characters.glyph('a') == 0) {
      throw new UnusableFontException("it has no Latin letters");
    }
    this.widths =
        FaceWidths.of(
            advances(tables, characters, em),
            bold ? FaceWidths.ARIAL_BOLD : FaceWidths.ARIAL,
            Math.max(lineOf(line), windows == null ? 0 : windowsLine(windows)) / (double) em);
    if (!(widths.line() > 0.5 && widths.line() < 4)) {
      throw new UnusableFontException("it is damaged: its lines have no height");
    }
    this.program = tables.only(DRAWING);
  }

  /**
   * Reads a font file.
   *
   * @param file content of a TrueType or OpenType file with one face; copied
   * @throws UnusableFontException if it is no such file, is damaged, has no Latin letters, or
   *     forbids being embedded in documents
   */
  public static FontFile parse(byte[] file) {
    if (file.length > LARGEST) {
      throw new UnusableFontException(
          "it has more than " + (LARGEST >> 20) + " MB, more than any font of texts");
    }
    try {
      return new FontFile(new SfntTables(file));
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new UnusableFontException("it is cut off or damaged");
    }
  }

  /** OpenType, table OS/2, fsType. Says whether the font may be embedded in parts. */
  private static boolean checkRights(int rights) {
    if ((rights & RIGHTS) == RESTRICTED) {
      throw new UnusableFontException(
          "its licence forbids embedding it in documents (fsType says so);"
              + " ask its maker for a licence that permits it");
    }
    if ((rights & BITMAPS_ONLY) != 0) {
      throw new UnusableFontException("its licence forbids embedding its outlines in documents");
    }
    return (rights & NOT_IN_PARTS) == 0;
  }

  private static short[] advances(SfntTables tables, CharacterMap characters, int em) {
    ByteBuffer advances = tables.table("hmtx");
    int measured = tables.table("hhea").getShort(34) & 0xFFFF;
    if (measured == 0) {
      throw new UnusableFontException("it is damaged: its letters have no widths");
    }
    short[] widths = new short[characters.last() + 1];
    for (int c = ' '; c < widths.length; c++) {
      int glyph = characters.glyph(c);
      if (glyph > 0) {
        int advance = advances.getShort(4 * Math.min(glyph, measured - 1)) & 0xFFFF;
        long scaled = Math.round(advance * (double) FaceWidths.EM / em);
        widths[c] = (short) Math.min(Short.MAX_VALUE, scaled);
      }
    }
    return widths;
  }

  private static int lineOf(ByteBuffer header) {
    return header.getShort(4) - header.getShort(6) + header.getShort(8);
  }

  private static int windowsLine(ByteBuffer windows) {
    return (windows.getShort(74) & 0xFFFF) + (windows.getShort(76) & 0xFFFF);
  }

  /** Gives an English or the first name of a kind; empty where there is none. */
  private static String name(SfntTables tables, int kind) {
    ByteBuffer names = tables.find("name").orElse(null);
    if (names == null) {
      return "";
    }
    int count = Math.min(names.getShort(2) & 0xFFFF, MOST_NAMES);
    int texts = names.getShort(4) & 0xFFFF;
    String first = "";
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      if (names.getShort(entry + 6) == kind) {
        boolean wide = names.getShort(entry) != 1;
        Charset letters = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        int length = Math.min(names.getShort(entry + 8) & 0xFFFF, LONGEST_NAME);
        byte[] text = new byte[length];
        names.get(texts + (names.getShort(entry + 10) & 0xFFFF), text);
        String name = new String(text, letters).strip();
        if (names.getShort(entry + 4) == 0x409) {
          return name;
        }
        first = first.isEmpty() ? name : first;
      }
    }
    return first;
  }

  /** Gives the family that the file says it belongs to; empty where it says none. */
  public String family() {
    return family;
  }

  /** Gives its PostScript name; empty where it has none. */
  public String fullName() {
    return fullName;
  }

  /** Says whether it is bold: semibold at least. */
  public boolean isBold() {
    return bold;
  }

  /** Says whether it is slanted. */
  public boolean isItalic() {
    return italic;
  }

  /** Says whether its outlines are those of PostScript (CFF); else of TrueType. */
  public boolean isPostScript() {
    return postScript;
  }

  /** Says whether its licence permits to embed some of its glyphs without the others. */
  public boolean isDivisible() {
    return divisible;
  }

  /** Gives the widths of its characters. */
  public FaceWidths widths() {
    return widths;
  }

  /** Gives the tables that draw its letters, as a font file; shared, and not to be changed. */
  public byte[] program() {
    return program;
  }
}
