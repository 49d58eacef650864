package io.keyplan.pdf.font;

import io.keyplan.font.FontFamily;
import io.keyplan.font.FontRatio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of an exporter: the main one in its three faces, and those that step in for characters
 * that it lacks.
 *
 * <p>Thread-safe; what it finds out about fonts it keeps for all documents.
 */
public final class FontBook {

  /** Null for the bundled ones, which are read when a document needs them. */
  private final @Nullable MainFaces own;

  private final double fontRatio;

  private final List<FontFace> fallbacks;
  private final @Nullable SystemFonts system;
  private final Map<FontFamily, MainFaces> families;
  private volatile @Nullable FontProgram fields;

  /**
   * Creates a book with the bundled font.
   *
   * @param fallbacks faces that step in, in order
   * @param system whether the fonts of the machine step in where none of those has a character;
   *     then files can differ from machine to machine
   */
  public FontBook(List<FontFace> fallbacks, boolean system) {
    this.own = null;
    this.fontRatio = 1;
    this.fallbacks = List.copyOf(fallbacks);
    this.system = system ? new SystemFonts() : null;
    this.families = Collections.synchronizedMap(new WeakHashMap<>());
  }

  private FontBook(MainFaces own, double fontRatio, FontBook book) {
    this.own = own;
    this.fontRatio = fontRatio;
    this.fallbacks = book.fallbacks;
    this.system = book.system;
    this.families = book.families;
    this.fields = book.fields;
  }

  /**
   * Gives a book with another main font, whose files are read once; the bundled one steps in where
   * they lack a character. A family without files is shown in the bundled font.
   *
   * @throws IllegalArgumentException if a file of the family cannot be embedded
   */
  public FontBook with(FontFamily family) {
    return family.files().isEmpty()
        ? this
        : new FontBook(families.computeIfAbsent(family, MainFaces::of), FontRatio.of(family), this);
  }

  /** Gives how much more room texts take in the main font than in Arial; 1 at least. */
  public double fontRatio() {
    return fontRatio;
  }

  private MainFaces faces() {
    return own == null ? MainFaces.bundled() : own;
  }

  /** Gives a face of the main font. */
  public FontFace main(Weight weight) {
    return faces().face(weight);
  }

  /**
   * Gives the font that people type into form fields with. It has the letters of all languages that
   * are written in Latin, Greek or Cyrillic, so that programs that fill forms find what they need;
   * a given face is taken where it has all these, and more.
   */
  public FontProgram fields() {
    FontProgram known = fields;
    if (known == null) {
      known =
          fallbacks.stream()
              .filter(face -> FieldLetters.hasAllOf(face, MainFaces.bundled().face(Weight.REGULAR)))
              .findFirst()
              .map(face -> FontProgram.of(face, FieldLetters.all(face)))
              .orElseGet(MainFaces::bundledFields);
      fields = known;
    }
    return known;
  }

  /**
   * Finds another face that has a character; null for none.
   *
   * @param main the face of the main font that lacks it
   */
  @Nullable FontFace fallback(int codePoint, FontFace main) {
    FontFace behind = faces().behind(main);
    if (behind != null && behind.glyph(codePoint) > 0) {
      return behind;
    }
    for (FontFace face : fallbacks) {
      if (face.glyph(codePoint) > 0) {
        return face;
      }
    }
    return system == null ? null : system.find(codePoint);
  }

  /** Lists the faces that step in, for those who want to know. */
  public List<FontFace> fallbacks() {
    return new ArrayList<>(fallbacks);
  }

  /** Gives the program to embed for the glyphs that a document uses of a face. */
  public FontProgram program(FontFace face, GlyphUse used) {
    FontProgram common = faces().common(face);
    if (common == null) {
      return FontProgram.of(face, used);
    }
    return common.use().covers(used) ? common : FontProgram.of(face, common.use().and(used));
  }
}
