package io.keyplan.poi.ooxml;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BrandLimits;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * All parts of a company's file that documents are made with, and how they are related. Lives for
 * one reading; not thread-safe.
 */
public final class BasePackage {

  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> extensionTypes = new HashMap<>();
  private final OfficeFile file;
  private final String main;

  /**
   * Unpacks a file.
   *
   * @param program what the file belongs to, for messages, such as {@code Microsoft Word}
   * @param kind what the types of main parts of such files have in common
   * @throws UnreadableDocumentException if it is none of the program's, is protected, damaged, too
   *     large, or of the strict edition of the standard
   */
  public BasePackage(BaseFile base, BrandLimits limits, String program, String... kind) {
    file = OfficeFile.whole(base.content(), limits(limits), program);
    readTypes();
    if (file.relationships("").stream().anyMatch(each -> each.type().startsWith(STRICT))) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT,
          "the file is a “strict” one; save it in " + program + " as an ordinary template",
          null);
    }
    main = file.related("", "officeDocument").orElse("");
    String type = type(main);
    if (main.isEmpty() || List.of(kind).stream().noneMatch(type::contains)) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT, "this is no file of " + program, null);
    }
  }

  private static DocumentLimits limits(BrandLimits limits) {
    return DocumentLimits.STANDARD
        .withBytes(limits.bytes())
        .withUnpackedBytes(limits.unpackedBytes())
        .withParts(limits.parts());
  }

  private void readTypes() {
    for (Element each : XmlTree.children(tree("[Content_Types].xml"))) {
      String type = each.getAttribute("ContentType");
      if (each.getLocalName().equals("Default")) {
        extensionTypes.put(each.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
      } else {
        types.put(each.getAttribute("PartName").replaceFirst("^/", ""), type);
      }
    }
  }

  /** Gives the name of the part that the file is about. */
  public String main() {
    return main;
  }

  /** Gives the content type of a part. */
  public String type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return types.getOrDefault(
        part, extensionTypes.getOrDefault(extension, "application/octet-stream"));
  }

  /** Says whether there is a part of a name. */
  public boolean has(String part) {
    return file.part(part).isPresent();
  }

  /** Says whether there are parts of a kind, by what their types contain. */
  public boolean hasType(String word) {
    return file.names().stream().anyMatch(name -> type(name).contains(word));
  }

  /** Gives the bytes of a part, which must be there. */
  public byte[] content(String part) {
    return file.part(part).orElseThrow();
  }

  /**
   * Reads a part.
   *
   * @throws UnreadableDocumentException if it is not there, or broken
   */
  public Element tree(String part) {
    return ReadXml.tree(file.part(part).orElse(new byte[0]), part).getDocumentElement();
  }

  /** Finds the part that a part is related to, where it is there. */
  public Optional<String> related(String source, String type) {
    return file.related(source, type);
  }

  /** Finds the part that the main part is related to, where it is there. */
  public Optional<String> related(String type) {
    return file.related(main, type);
  }

  /**
   * Finds the part that a part names by the id of a relationship, where it is there.
   *
   * @param id the id; null for none
   */
  public Optional<String> related(String source, String type, @Nullable String id) {
    return relationships(source).stream()
        .filter(each -> each.id().equals(id) && each.isOf(type) && !each.external())
        .map(Related::target)
        .filter(this::has)
        .findFirst();
  }

  /** Says whether the main part is related to something of a type, even if that is not there. */
  public boolean isRelated(String type) {
    return file.relationships(main).stream().anyMatch(each -> each.isOf(type));
  }

  /**
   * How a part is related to others.
   *
   * @param id its id
   * @param type its type, a URI
   * @param target name of the other part, or an address outside
   * @param external whether it leads outside
   */
  public record Related(String id, String type, String target, boolean external) {

    /** Says whether the type ends with a word. */
    public boolean isOf(String word) {
      return type.endsWith("/" + word);
    }
  }

  /** Lists how a part is related to others, in order. */
  public List<Related> relationships(String source) {
    return file.relationships(source).stream().map(BasePackage::related).toList();
  }

  private static Related related(Relationship each) {
    boolean external = each.target().isEmpty();
    String target = external ? each.address() : each.target();
    return new Related(each.id(), each.type(), target, external);
  }
}
