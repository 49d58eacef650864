package io.keyplan.brand;

import io.keyplan.font.FontFamily;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a brand file says, with its files. Immutable and thread-safe.
 *
 * @param name name of the brand
 * @param files base files by kind; empty where there are none
 * @param paper how the paper is used; null where there is none
 * @param logo the logo; null where there is none
 * @param fonts font families with their files, in order
 * @param colors colours
 * @param layouts what is said of layouts, by role
 * @param styles names of styles in the document, by what they are used for: {@code heading 1},
 *     {@code list bullet}, {@code table}
 */
public record BrandSettings(
    String name,
    Map<BaseKind, BaseFile> files,
    @Nullable PaperRule paper,
    @Nullable BrandLogo logo,
    List<FontFamily> fonts,
    BrandColors colors,
    Map<LayoutRole, LayoutRule> layouts,
    Map<String, String> styles) {

  /** Copies the collections. */
  public BrandSettings {
    files = Map.copyOf(files);
    fonts = List.copyOf(fonts);
    layouts = Map.copyOf(layouts);
    styles = Map.copyOf(styles);
  }
}
