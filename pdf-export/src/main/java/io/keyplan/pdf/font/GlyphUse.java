package io.keyplan.pdf.font;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The glyphs of a face that are used, with the text that each stands for. */
public final class GlyphUse {

  private final Map<Integer, String> texts = new TreeMap<>();
  private final BitSet seen = new BitSet();

  /** Adds a glyph; the first text that it stands for is kept. */
  public void add(int glyph, String text) {
    if (!seen.get(glyph)) {
      seen.set(glyph);
      texts.put(glyph, text);
    }
  }

  /** Says whether a glyph is there. */
  public boolean has(int glyph) {
    return seen.get(glyph);
  }

  /** Says whether all glyphs of another use are there. */
  boolean covers(GlyphUse other) {
    BitSet missing = (BitSet) other.seen.clone();
    missing.andNot(seen);
    return missing.isEmpty();
  }

  /** Gives these glyphs and those of another use. */
  GlyphUse and(GlyphUse other) {
    GlyphUse both = new GlyphUse();
    texts.forEach(both::add);
    other.texts.forEach(both::add);
    return both;
  }

  /** Gives the glyphs in order. */
  public Set<Integer> glyphs() {
    return texts.keySet();
  }

  String text(int glyph) {
    return texts.getOrDefault(glyph, "");
  }
}
