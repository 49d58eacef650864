package io.keyplan.pdf.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of an exporter: the main one in its three faces, and those that step in for characters
 * that it lacks.
 *
 * <p>Thread-safe; what it finds out about fonts it keeps for all documents.
 */
public final class FontBook {

  private static final class Bundled {
    private static final Map<Weight, FontFace> FACES = load();
    private static final Map<FontFace, FontProgram> COMMON = programs();

    private static Map<Weight, FontFace> load() {
      Map<Weight, FontFace> faces = new EnumMap<>(Weight.class);
      faces.put(Weight.REGULAR, FontFace.bundled("LiberationSans-Regular.ttf"));
      faces.put(Weight.BOLD, FontFace.bundled("LiberationSans-Bold.ttf"));
      faces.put(Weight.ITALIC, FontFace.bundled("LiberationSans-Italic.ttf"));
      return faces;
    }

    private static Map<FontFace, FontProgram> programs() {
      Map<FontFace, FontProgram> programs = new ConcurrentHashMap<>();
      FACES.values().forEach(face -> programs.put(face, FontProgram.of(face, common(face))));
      return programs;
    }

    /** The characters of western languages, and the signs that documents are drawn with. */
    private static GlyphUse common(FontFace face) {
      GlyphUse use = new GlyphUse();
      IntStream.concat(
              IntStream.rangeClosed(0x20, 0x17F),
              "‐–—‘’‚“”„•…‰‹›€←→▲▼◆♦●□−≥≤\u2009\u202F™ŒœŠšŽžŸ".codePoints())
          .forEach(
              codePoint -> {
                int glyph = face.glyph(codePoint);
                if (glyph > 0) {
                  use.add(glyph, Character.toString(codePoint));
                }
              });
      return use;
    }
  }

  private static final class BundledFields {
    private static final FontProgram PROGRAM =
        FontProgram.of(
            Bundled.FACES.get(Weight.REGULAR), FieldLetters.of(Bundled.FACES.get(Weight.REGULAR)));
  }

  private final List<FontFace> fallbacks;
  private final @Nullable SystemFonts system;
  private volatile @Nullable FontProgram fields;

  /**
   * Creates a book with the bundled font.
   *
   * @param fallbacks faces that step in, in order
   * @param system whether the fonts of the machine step in where none of those has a character;
   *     then files can differ from machine to machine
   */
  public FontBook(List<FontFace> fallbacks, boolean system) {
    this.fallbacks = List.copyOf(fallbacks);
    this.system = system ? new SystemFonts() : null;
  }

  /** Gives a face of the main font. */
  public FontFace main(Weight weight) {
    return Bundled.FACES.get(weight);
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
              .filter(face -> FieldLetters.hasAllOf(face, main(Weight.REGULAR)))
              .findFirst()
              .map(face -> FontProgram.of(face, FieldLetters.all(face)))
              .orElseGet(() -> BundledFields.PROGRAM);
      fields = known;
    }
    return known;
  }

  /** Finds a face, other than those of the main font, that has a character; null for none. */
  public @Nullable FontFace fallback(int codePoint) {
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
    FontProgram common = Bundled.COMMON.get(face);
    if (common == null) {
      return FontProgram.of(face, used);
    }
    return common.use().covers(used) ? common : FontProgram.of(face, common.use().and(used));
  }
}
