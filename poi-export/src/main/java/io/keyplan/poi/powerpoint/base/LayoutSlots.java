package io.keyplan.poi.powerpoint.base;

import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How slides refer to a layout and its placeholders.
 *
 * @param part name of the layout's part
 * @param title takes the title
 * @param titleSize size of titles there, in points
 * @param titleColor colour of titles where the layout's own cannot be seen; null for its own
 * @param colorMap how slides map the theme's colours, by the names that shapes use; empty for as
 *     the layout does
 * @param kicker takes the line above the title; null for none
 * @param subtitle takes what stands beneath the title of a cover; null for none
 * @param contents take tables and charts, from left to right
 * @param footer takes what the document is; null for none
 * @param mark takes who may read it; null for none
 * @param date takes the day; null for none
 * @param number takes the number of the slide; null for none
 */
public record LayoutSlots(
    String part,
    Slot title,
    double titleSize,
    @Nullable Color titleColor,
    Map<String, String> colorMap,
    @Nullable Slot kicker,
    @Nullable Slot subtitle,
    List<Slot> contents,
    @Nullable Slot footer,
    @Nullable Slot mark,
    @Nullable Slot date,
    @Nullable Slot number) {

  /** Copies the collections. */
  public LayoutSlots {
    colorMap = Collections.unmodifiableMap(new LinkedHashMap<>(colorMap));
    contents = List.copyOf(contents);
  }

  /**
   * A placeholder.
   *
   * @param type its type; empty where the layout says none
   * @param index its number; -1 where the layout says none
   */
  public record Slot(String type, long index) {

    /** Gives the attributes by which a shape on a slide refers to it. */
    public Object[] attributes() {
      List<Object> attributes = new ArrayList<>();
      if (!type.isEmpty()) {
        attributes.addAll(List.of("type", type));
      }
      if (index >= 0) {
        attributes.addAll(List.of("idx", index));
      }
      return attributes.toArray();
    }
  }

  static Slot slot(Placeholder placeholder) {
    return new Slot(
        placeholder.typed() ? placeholder.type() : "",
        placeholder.index() == 0 && placeholder.isTitle() ? -1 : placeholder.index());
  }
}
