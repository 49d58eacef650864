package io.keyplan.pdf.font;

import io.keyplan.font.FontFamily;
import io.keyplan.font.FontFile;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The faces of the main font, with the programs that most documents embed: the font that comes with
 * the library, or a company's own. Thread-safe.
 */
final class MainFaces {

  private static final class Bundled {
    private static final MainFaces FACES = load();
    private static final FontProgram FIELDS =
        FontProgram.of(FACES.face(Weight.REGULAR), FieldLetters.of(FACES.face(Weight.REGULAR)));

    private static MainFaces load() {
      Map<Weight, FontFace> faces = new EnumMap<>(Weight.class);
      faces.put(Weight.REGULAR, FontFace.bundled("LiberationSans-Regular.ttf"));
      faces.put(Weight.BOLD, FontFace.bundled("LiberationSans-Bold.ttf"));
      faces.put(Weight.ITALIC, FontFace.bundled("LiberationSans-Italic.ttf"));
      return new MainFaces(faces);
    }
  }

  private final Map<Weight, FontFace> faces;
  private final Map<FontFace, Weight> weights = new IdentityHashMap<>();
  private final Map<FontFace, FontProgram> common = new ConcurrentHashMap<>();

  private MainFaces(Map<Weight, FontFace> faces) {
    this.faces = faces;
    faces.forEach((weight, face) -> weights.put(face, weight));
  }

  /** Gives the faces that come with the library. */
  static MainFaces bundled() {
    return Bundled.FACES;
  }

  /** Gives the program of the bundled font for form fields. */
  static FontProgram bundledFields() {
    return Bundled.FIELDS;
  }

  /**
   * Gives the faces of a family that has files. Where it has no bold face, its letters are drawn
   * with strokes around them, as Office programs do; where it has no slanted one, upright.
   */
  static MainFaces of(FontFamily family) {
    FontFile plain = family.file(false, false).or(() -> family.file(true, false)).orElseThrow();
    Map<Weight, FontFace> faces = new EnumMap<>(Weight.class);
    FontFace regular = FontFace.of(plain);
    faces.put(Weight.REGULAR, regular);
    faces.put(
        Weight.BOLD,
        family
            .file(true, false)
            .map(bold -> bold == plain ? regular : FontFace.of(bold))
            .orElseGet(regular::emboldened));
    faces.put(Weight.ITALIC, family.file(false, true).map(FontFace::of).orElse(regular));
    return new MainFaces(faces);
  }

  FontFace face(Weight weight) {
    return faces.get(weight);
  }

  /** Gives the bundled face that steps in for another; null for itself, and for others. */
  @Nullable FontFace behind(FontFace main) {
    Weight weight = this == Bundled.FACES ? null : weights.get(main);
    return weight == null ? null : Bundled.FACES.face(weight);
  }

  /** Gives the program that most documents need of a face; null for one of another font. */
  @Nullable FontProgram common(FontFace face) {
    if (weights.containsKey(face)) {
      return common.computeIfAbsent(face, key -> FontProgram.of(key, usual(key)));
    }
    return this == Bundled.FACES ? null : Bundled.FACES.common(face);
  }

  /** The characters of western languages, and the signs that documents are drawn with. */
  private static GlyphUse usual(FontFace face) {
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
