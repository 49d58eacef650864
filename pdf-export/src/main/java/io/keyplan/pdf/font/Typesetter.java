package io.keyplan.pdf.font;

import java.util.List;
import java.util.Set;

/**
 * Turns text into glyphs and lines, and remembers which glyphs a document needs.
 *
 * <p>Lives for one document, in one thread.
 */
public final class Typesetter {

  private static final char SOFT_HYPHEN = 0xAD;

  private final FontBook book;
  private final GlyphUses uses = new GlyphUses();

  /** Creates a typesetter with the fonts of a book. */
  public Typesetter(FontBook book) {
    this.book = book;
  }

  /** Turns a text into glyphs. */
  public SetText set(List<Span> spans) {
    return new GlyphFinder(book, uses, spans).find();
  }

  /** Gives the width of a text on one line, in points. */
  public double width(String text, TextStyle style) {
    FontFace face = book.main(style.weight());
    double units = 0;
    for (int i = 0; i < text.length(); i++) {
      int glyph = face.glyph(text.charAt(i));
      if (glyph == 0 || text.charAt(i) == SOFT_HYPHEN) {
        return set(List.of(Span.of(text, style))).width();
      }
      units += face.advance(glyph);
    }
    return units * style.size() / 1000 + text.length() * style.tracking();
  }

  /** Lists the faces that were used, in the order of their first use. */
  public List<FontFace> faces() {
    return uses.faces();
  }

  /** Gives the program to embed for a face. */
  public FontProgram program(FontFace face) {
    return book.program(face, uses.of(face));
  }

  /** Gives the fonts. */
  public FontBook book() {
    return book;
  }

  /** Lists the characters that no font has. */
  public Set<Integer> missing() {
    return uses.missing();
  }

  /** Says whether broken characters were replaced. */
  public boolean hasReplaced() {
    return uses.hasReplaced();
  }
}
