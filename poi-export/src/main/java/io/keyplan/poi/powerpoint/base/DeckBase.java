package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BrandBase;
import io.keyplan.brand.ColorScheme;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A company's deck as the base of decks: its masters and layouts as they are, and how slides refer
 * to them. Immutable and thread-safe, as far as nobody changes the bytes.
 *
 * @param slides what slides offer
 * @param scheme colours of the theme as slides with content see them
 * @param layouts how slides refer to layouts, for every layout that a plan can ask for
 * @param parts the parts
 * @param masters ids of the masters with the names of their parts, in order
 * @param lastId the highest id of a master or layout
 * @param width width of a slide, in English Metric Units
 * @param height height of a slide, likewise
 * @param textStyle what texts look like that are in no placeholder, as XML; empty for nothing
 * @param tableStyles styles of tables, as XML; empty for none
 */
public record DeckBase(
    SlideBase slides,
    ColorScheme scheme,
    Map<Slide.Layout, LayoutSlots> layouts,
    List<FrozenPart> parts,
    Map<String, Long> masters,
    long lastId,
    long width,
    long height,
    String textStyle,
    String tableStyles)
    implements BrandBase {

  /** Copies the collections. */
  public DeckBase {
    layouts = Map.copyOf(layouts);
    parts = List.copyOf(parts);
    masters = Collections.unmodifiableMap(new LinkedHashMap<>(masters));
  }

  /**
   * A part that is taken over as it is.
   *
   * @param name its name
   * @param type its content type
   * @param content its bytes
   * @param links how it is related to others
   */
  public record FrozenPart(String name, String type, byte[] content, List<FrozenLink> links) {

    /** Copies the links. */
    public FrozenPart {
      links = List.copyOf(links);
    }
  }

  /**
   * How a part is related to another.
   *
   * @param id the id by which the part refers to it
   * @param type the type, a URI
   * @param target name of the other part, or an address outside the file
   * @param external whether it is an address
   */
  public record FrozenLink(String id, String type, String target, boolean external) {}
}
