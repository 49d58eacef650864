package io.keyplan.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * What a PDF embeds of a face: some glyphs, compressed, and the tables that lead to them from the
 * numbers that they have in the face.
 *
 * <p>Immutable and thread-safe; the bytes are shared, and must not be changed.
 */
public final class FontProgram {

  private static final int MOST_IN_BLOCK = 100;

  private final FontFace face;
  private final GlyphUse use;
  private final byte[] program;
  private final int programLength;
  private final byte[] glyphMap;
  private final byte[] toUnicode;
  private final List<Widths> widths;
  private final String tag;

  /**
   * The widths of glyphs that follow each other.
   *
   * @param first number of the first glyph
   * @param values widths in thousandths of the size
   */
  public record Widths(int first, List<Integer> values) {}

  private FontProgram(FontFace face, GlyphUse use) {
    this.face = face;
    this.use = use;
    FontFace.Subset subset = face.subset(use.glyphs());
    this.programLength = subset.program().length;
    this.program = compressed(subset.program());
    this.glyphMap = compressed(glyphMap(subset.oldNumbers()));
    this.toUnicode = compressed(characterMap());
    this.widths = measured();
    this.tag = tag();
  }

  /** Cuts a face down to the glyphs that are used. */
  static FontProgram of(FontFace face, GlyphUse use) {
    return new FontProgram(face, use);
  }

  GlyphUse use() {
    return use;
  }

  /** Gives the name under which it is embedded: that of the face after a tag of six letters. */
  public String name() {
    return tag + "+" + face.name();
  }

  /** Says whether the program is one of PostScript (CFF), in which glyphs keep their numbers. */
  public boolean isPostScript() {
    return face.isPostScript();
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

  /** Gives the table from numbers in the face to numbers in the file, two bytes each, deflated. */
  public byte[] glyphMap() {
    return glyphMap;
  }

  /** Gives the table from numbers in the face to text, a CMap, deflated. */
  public byte[] toUnicode() {
    return toUnicode;
  }

  /** Gives the widths of the glyphs. */
  public List<Widths> widths() {
    return widths;
  }

  private List<Widths> measured() {
    List<Widths> all = new ArrayList<>();
    int next = -1;
    List<Integer> values = List.of();
    for (int glyph : use.glyphs()) {
      if (glyph != next) {
        values = new ArrayList<>();
        all.add(new Widths(glyph, values));
      }
      values.add(face.advance(glyph));
      next = glyph + 1;
    }
    return all;
  }

  private static byte[] glyphMap(Map<Integer, Integer> oldNumbers) {
    int last = oldNumbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    byte[] map = new byte[2 * last + 2];
    oldNumbers.forEach(
        (now, before) -> {
          map[2 * before] = (byte) (now >> 8);
          map[2 * before + 1] = now.byteValue();
        });
    return map;
  }

  /** Writes the CMap that PDF 32000-1, section 9.10.3, describes. */
  private byte[] characterMap() {
    StringBuilder out = new StringBuilder(8192);
    out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Integer> glyphs = new ArrayList<>(use.glyphs());
    glyphs.removeIf(glyph -> use.text(glyph).isEmpty());
    for (int from = 0; from < glyphs.size(); from += MOST_IN_BLOCK) {
      List<Integer> block = glyphs.subList(from, Math.min(from + MOST_IN_BLOCK, glyphs.size()));
      out.append(block.size()).append(" beginbfchar\n");
      for (int glyph : block) {
        out.append('<').append(hex(glyph)).append("> <");
        use.text(glyph).chars().forEach(unit -> out.append(hex(unit)));
        out.append(">\n");
      }
      out.append("endbfchar\n");
    }
    out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%04X", number);
  }

  /**
   * Makes the tag from the glyphs, as PDF 32000-1, section 9.6.4, asks: other glyphs, other tag.
   */
  private String tag() {
    int hash = use.glyphs().hashCode() & Integer.MAX_VALUE;
    StringBuilder letters = new StringBuilder(6);
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }

  /** A program is compressed once and used often. */
  static byte[] compressed(byte[] bytes) {
    return Deflated.of(bytes, Deflater.BEST_COMPRESSION);
  }
}
