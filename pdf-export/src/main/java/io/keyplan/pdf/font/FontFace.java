package io.keyplan.pdf.font;

import io.keyplan.font.FontFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of a font: which characters it has, how wide they are, and the program that draws them.
 *
 * <p>Immutable and thread-safe, so that a face is parsed once and shared by all documents.
 */
public final class FontFace {

  private static final int BASIC = 0x10000;
  private static final int LICENCE_FORBIDS_EMBEDDING = 0x2;

  /** The tables that a PDF needs; without a list the subset would have those of layout as well. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

  private final TrueTypeFont font;
  private final Outlines outlines;
  private final boolean emboldened;
  private final String name;
  private final CmapLookup lookup;
  private final char[] glyphs;
  private final short[] advances;
  private final FontMeasures measures;

  /** How the shapes of the glyphs are described, and which of them may be embedded. */
  private enum Outlines {
    TRUE_TYPE,
    /** Of TrueType; the licence permits to embed all of them, or none. */
    WHOLE_TRUE_TYPE,
    POST_SCRIPT,
    /** Of PostScript; the licence permits to embed all of them, or none. */
    WHOLE_POST_SCRIPT
  }

  private FontFace(TrueTypeFont font, String name, Outlines outlines) throws IOException {
    this.font = font;
    this.outlines = outlines;
    this.emboldened = false;
    this.name = name;
    this.lookup = font.getUnicodeCmapLookup();
    this.glyphs = new char[BASIC];
    for (int codePoint = 0x20; codePoint < BASIC; codePoint++) {
      glyphs[codePoint] = (char) lookup.getGlyphId(codePoint);
    }
    int unitsPerEm = font.getUnitsPerEm();
    this.advances = new short[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = (short) Math.round(font.getAdvanceWidth(glyph) * 1000.0 / unitsPerEm);
    }
    this.measures = FontMeasures.of(font);
  }

  private FontFace(FontFace plain) {
    this.font = plain.font;
    this.outlines = plain.outlines;
    this.emboldened = true;
    this.name = plain.name;
    this.lookup = plain.lookup;
    this.glyphs = plain.glyphs;
    this.advances = plain.advances;
    this.measures = plain.measures;
  }

  /**
   * Takes a face of a company's own font.
   *
   * @throws IllegalArgumentException if its outlines cannot be embedded
   */
  static FontFace of(FontFile file) {
    RandomAccessReadBuffer program = new RandomAccessReadBuffer(file.program());
    String name = file.fullName().isEmpty() ? "Font" : file.fullName();
    try {
      if (file.isPostScript()) {
        PostScriptOutlines.check(file.program());
        return new FontFace(
            new OTFParser(true).parse(program),
            name,
            file.isDivisible() ? Outlines.POST_SCRIPT : Outlines.WHOLE_POST_SCRIPT);
      }
      return new FontFace(
          new TTFParser(true).parse(program),
          name,
          file.isDivisible() ? Outlines.TRUE_TYPE : Outlines.WHOLE_TRUE_TYPE);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the font “" + file.family() + "” cannot be embedded: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a font file.
   *
   * @param file content of a TrueType file; fonts with PostScript outlines cannot be cut down, and
   *     are refused
   * @throws IllegalArgumentException if the file is not such a font, or forbids being embedded
   */
  public static FontFace parse(byte[] file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return of(font);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "not a TrueType font that can be embedded: " + e.getMessage(), e);
    }
  }

  static FontFace of(TrueTypeFont font) throws IOException {
    if (font.getTableMap().get("glyf") == null) {
      throw new IOException("it has no TrueType outlines");
    }
    OS2WindowsMetricsTable rights = font.getOS2Windows();
    if (rights != null && (rights.getFsType() & 0xF) == LICENCE_FORBIDS_EMBEDDING) {
      throw new IOException("its licence forbids embedding");
    }
    return new FontFace(font, font.getName(), Outlines.TRUE_TYPE);
  }

  static FontFace bundled(String file) {
    try (var in = FontFace.class.getResourceAsStream(file)) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Gives the same face with strokes drawn around its letters, for families without a bold one. */
  FontFace emboldened() {
    return new FontFace(this);
  }

  /** Says whether its letters are made bold by strokes around them. */
  public boolean isEmboldened() {
    return emboldened;
  }

  /** Says whether its outlines are those of PostScript. */
  boolean isPostScript() {
    return outlines == Outlines.POST_SCRIPT || outlines == Outlines.WHOLE_POST_SCRIPT;
  }

  /** Gives the PostScript name. */
  public String name() {
    return name;
  }

  /** Gives the glyph of a character; 0 when the face lacks it. */
  public int glyph(int codePoint) {
    return codePoint < BASIC ? glyphs[codePoint] : lookup.getGlyphId(codePoint);
  }

  /** Gives how far a glyph moves the pen, in thousandths of the size. */
  public int advance(int glyph) {
    return glyph < advances.length ? advances[glyph] : 0;
  }

  /** Gives the measures that a PDF says of the face. */
  public FontMeasures measures() {
    return measures;
  }

  /**
   * Cuts the face down to some glyphs, which get new numbers in the order of their old ones, after
   * glyph 0 and those that they are put together from.
   */
  Subset subset(Set<Integer> wanted) {
    try {
      if (outlines != Outlines.TRUE_TYPE) {
        return new Subset(undivided(wanted), identity());
      }
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(new TreeSet<>(wanted));
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      subsetter.writeToStream(out);
      return new Subset(FontDates.cleared(out.toByteArray()), subsetter.getGIDMap());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot cut down " + name, e);
    }
  }

  /** PostScript's outlines keep their numbers; those that are not wanted are emptied. */
  private byte[] undivided(Set<Integer> wanted) throws IOException {
    return switch (outlines) {
      case POST_SCRIPT -> PostScriptOutlines.only(font.getTableBytes(postScript()), wanted);
      case WHOLE_POST_SCRIPT -> font.getTableBytes(postScript());
      default -> font.getOriginalData().readAllBytes();
    };
  }

  private TTFTable postScript() {
    return font.getTableMap().get("CFF ");
  }

  private Map<Integer, Integer> identity() {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int glyph = 0; glyph < advances.length; glyph++) {
      numbers.put(glyph, glyph);
    }
    return numbers;
  }

  /**
   * A font program with some glyphs of a face.
   *
   * @param program the file
   * @param oldNumbers number in the face by number in the program
   */
  record Subset(byte[] program, Map<Integer, Integer> oldNumbers) {}

  @Override
  public String toString() {
    return name;
  }
}
