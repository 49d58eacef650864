package io.keyplan.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Remembers which glyphs a document needs, and what no font has. Lives for one document. */
final class GlyphUses {

  private final Map<FontFace, GlyphUse> uses = new IdentityHashMap<>();
  private final List<FontFace> faces = new ArrayList<>();
  private final Map<Integer, String> strings = new HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();
  private boolean replaced;

  /** Remembers that a glyph is used. */
  void add(FontFace face, int glyph, int codePoint) {
    GlyphUse use = uses.get(face);
    if (use == null) {
      use = new GlyphUse();
      uses.put(face, use);
      faces.add(face);
    }
    if (!use.has(glyph)) {
      use.add(glyph, strings.computeIfAbsent(codePoint, Character::toString));
    }
  }

  void addReplaced() {
    replaced = true;
  }

  void addMissing(int codePoint) {
    missing.add(codePoint);
  }

  /** Lists the faces that were used, in the order of their first use. */
  List<FontFace> faces() {
    return faces;
  }

  /** Gives what is used of a face. */
  GlyphUse of(FontFace face) {
    return uses.get(face);
  }

  Set<Integer> missing() {
    return missing;
  }

  boolean hasReplaced() {
    return replaced;
  }
}
