package io.keyplan.pdf.page;

import io.keyplan.pdf.font.FontBook;
import io.keyplan.pdf.font.FontFace;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of a document share: fonts, pictures and colours. Lives for one document. */
final class PageResources {

  private final Typesetter typesetter;
  private final Map<FontFace, String> fontNames = new IdentityHashMap<>();
  private final Map<PagePicture, String> pictureNames = new IdentityHashMap<>();
  private final List<PagePicture> pictures = new ArrayList<>();
  private final Map<Color, String> components = new HashMap<>();

  PageResources(FontBook fonts) {
    this.typesetter = new Typesetter(fonts);
  }

  /** Gives what turns text into glyphs. */
  Typesetter typesetter() {
    return typesetter;
  }

  /** Gives the name by which pages use a face. */
  String fontName(FontFace face) {
    return fontNames.computeIfAbsent(face, key -> "F" + (fontNames.size() + 1));
  }

  /** Gives the name by which pages use a face; null where none does. */
  @Nullable String usedFontName(FontFace face) {
    return fontNames.get(face);
  }

  /** Gives the name by which pages use a picture. */
  String pictureName(PagePicture picture) {
    return pictureNames.computeIfAbsent(
        picture,
        key -> {
          pictures.add(key);
          return pictureName(pictures.size());
        });
  }

  /** Gives the name of a picture by its number, from 1. */
  static String pictureName(int number) {
    return "P" + number;
  }

  /** Lists the pictures by their numbers. */
  List<PagePicture> pictures() {
    return pictures;
  }

  /** Gives the parts of a colour, from 0 to 1, as operators take them. */
  String components(Color color) {
    return components.computeIfAbsent(color, Colors::components);
  }
}
