package io.keyplan.poi.word.base;

import io.keyplan.brand.BrandBase;
import io.keyplan.brand.ColorScheme;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphMetrics;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.SectionFrame;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What documents take over of a company's document: page, headers and footers, styles, numbering,
 * settings, theme and cover. Immutable and thread-safe; its bytes must not be changed.
 *
 * @param file name of the company's file, for notes
 * @param page its page; null where it says none
 * @param frame what frames its pages
 * @param cover what stands before the text; empty for nothing
 * @param coverEndsPage whether the text after the cover begins a page anyway
 * @param styles its styles
 * @param numbering its numbering
 * @param parts parts that are taken over as they are
 * @param scheme colours of its theme; null where it has none
 * @param links how the main part and these are related to others
 */
public record DocumentBase(
    String file,
    @Nullable PageSetup page,
    SectionFrame frame,
    List<String> cover,
    boolean coverEndsPage,
    Styles styles,
    Numbering numbering,
    List<Part> parts,
    @Nullable ColorScheme scheme,
    List<Link> links)
    implements BrandBase {

  /** Copies the lists. */
  public DocumentBase {
    cover = List.copyOf(cover);
    parts = List.copyOf(parts);
    links = List.copyOf(links);
  }

  /**
   * A part that is taken over.
   *
   * @param name its name in documents
   * @param type its content type
   * @param content its bytes, shared
   */
  public record Part(String name, String type, byte[] content) {}

  /**
   * A relationship.
   *
   * @param source name of the part that it starts from, in documents
   * @param id its id
   * @param type its type, a URI
   * @param target the other part, relative to the source, or an address outside
   * @param external whether it leads outside
   */
  public record Link(String source, String id, String type, String target, boolean external) {}

  /**
   * The style sheet.
   *
   * @param head its XML up to where styles can be added
   * @param ids ids of our styles that it has, under these ids
   * @param names names of all its styles, in small letters
   * @param room how much room those of our styles take that it has
   * @param themed whether its theme names fonts
   */
  public record Styles(
      String head,
      Set<String> ids,
      Set<String> names,
      Map<ParagraphStyle, ParagraphMetrics> room,
      boolean themed) {

    /** Copies the collections. */
    public Styles {
      ids = Set.copyOf(ids);
      names = Set.copyOf(names);
      room = Map.copyOf(room);
    }
  }

  /**
   * The numbering.
   *
   * @param head its XML up to where definitions can be added
   * @param numbers its XML from there to where numbers can be added
   * @param nextDefinition a number that no definition has, nor one behind it
   * @param nextNumber a number that no list has, nor one behind it
   * @param bullets number of the list of its bullet style; 0 for none
   * @param ordered number of the definition of its style of numbered lists; -1 for none
   */
  public record Numbering(
      String head, String numbers, int nextDefinition, int nextNumber, int bullets, int ordered) {

    /** Of a document without numbering. */
    public static final Numbering NONE = new Numbering("", "", 1, 1, 0, -1);
  }

  /** Gives the part of a name; null for none. */
  public @Nullable Part part(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part;
      }
    }
    return null;
  }
}
