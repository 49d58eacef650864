package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Takes out of a part what documents made with it must not hold: comments, changes that were
 * tracked, tags, bindings, bookmarks, embedded programs, and fields that fetch something. Lives for
 * one reading.
 */
final class BaseCleaner {

  private static final Set<String> REMOVED =
      Set.of(
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "annotationRef",
          "proofErr",
          "rsid",
          "permStart",
          "permEnd",
          "bookmarkStart",
          "bookmarkEnd",
          "del",
          "moveFrom",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tcPrChange",
          "trPrChange",
          "tblGridChange",
          "numberingChange",
          "cellIns",
          "cellDel",
          "cellMerge",
          "altChunk",
          "object",
          "control",
          "subDoc",
          "footnoteReference",
          "endnoteReference",
          "lastRenderedPageBreak");

  private static final Set<String> UNWRAPPED =
      Set.of("ins", "moveTo", "smartTag", "customXml", "dir", "bdo");

  /** Of a control: who it was, and what it was bound to. */
  private static final Set<String> CONTROL_PROPERTIES =
      Set.of("tag", "id", "dataBinding", "placeholder", "showingPlcHdr", "lock", "docPartObj");

  /** Fields that read files, ask databases or other programs. */
  private static final Set<String> FETCHING =
      Set.of(
          "INCLUDEPICTURE",
          "INCLUDETEXT",
          "INCLUDE",
          "IMPORT",
          "LINK",
          "DDE",
          "DDEAUTO",
          "DATABASE",
          "RD",
          "MACROBUTTON",
          "MERGEFIELD");

  /** Names of properties of a document, and what stands for their values in the cover. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "title", CoverFields.TITLE,
          "subject", CoverFields.SUBJECT,
          "creator", CoverFields.AUTHOR);

  private static final int FIRST_DRAWING = 900_000_000;

  private final Map<String, String> styles;
  private int drawings;

  /**
   * Creates a cleaner.
   *
   * @param styles new ids of styles by old ones
   */
  BaseCleaner(Map<String, String> styles) {
    this.styles = styles;
  }

  /** Cleans a part, and gives its styles their new ids. */
  void clean(Element root) {
    BaseXml.visit(root, BaseCleaner::fillControl);
    removeFields(root);
    BaseXml.visit(root, this::cleanElement);
  }

  private void cleanElement(Element element) {
    cleanAttributes(element);
    if (element.getLocalName().equals("docPr") && element.hasAttribute("id")) {
      element.setAttribute("id", String.valueOf(FIRST_DRAWING + ++drawings));
    }
    if (!WordNamespaces.W.equals(element.getNamespaceURI())) {
      return;
    }
    String name = element.getLocalName();
    boolean ofControl =
        element.getParentNode() instanceof Element parent && BaseXml.is(parent, "sdtPr");
    // In properties of a run or paragraph, "ins" and "del" say that its mark was changed.
    boolean mark = element.getParentNode() instanceof Element parent && isProperties(parent);
    if (REMOVED.contains(name) || ofControl && CONTROL_PROPERTIES.contains(name)) {
      BaseXml.remove(element);
    } else if (UNWRAPPED.contains(name) && mark) {
      BaseXml.remove(element);
    } else if (UNWRAPPED.contains(name)) {
      BaseXml.unwrap(element);
    } else {
      renameStyle(element, name);
    }
  }

  private static boolean isProperties(Element element) {
    return BaseXml.is(element, "rPr") || BaseXml.is(element, "trPr");
  }

  private void renameStyle(Element element, String name) {
    if (Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link").contains(name)
        || Set.of("styleLink", "numStyleLink", "defaultTableStyle", "clickAndTypeStyle")
            .contains(name)) {
      String id = BaseXml.attribute(element, "val");
      element.setAttributeNS(
          WordNamespaces.W, element.getPrefix() + ":val", styles.getOrDefault(id, id));
    }
  }

  /** Ids of editing sessions and paragraphs tell who wrote a text together with what. */
  private static void cleanAttributes(Element element) {
    List<Attr> gone = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      String name = attribute.getLocalName();
      boolean declared = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
      if (!declared
          && name != null
          && (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId"))) {
        gone.add(attribute);
      }
    }
    gone.forEach(element::removeAttributeNode);
  }

  /** A control that shows the title of the file is given something to put the title in. */
  private static void fillControl(Element element) {
    if (!BaseXml.is(element, "sdt")) {
      return;
    }
    Element properties = BaseXml.child(element, "sdtPr");
    String path = BaseXml.attribute(BaseXml.child(properties, "dataBinding"), "xpath");
    String property =
        path.contains("coreProperties") ? path.replaceFirst("^.*[:/](\\w+)(\\[1])?$", "$1") : "";
    Element content = BaseXml.child(element, "sdtContent");
    if (content == null || !PROPERTIES.containsKey(property)) {
      return;
    }
    boolean[] shown = {false};
    BaseXml.visit(
        content,
        each -> {
          if (BaseXml.is(each, "t")) {
            each.setTextContent(shown[0] ? "" : PROPERTIES.get(property));
            shown[0] = true;
          }
        });
  }

  /** Takes fields out that would fetch something; what they show stays. */
  private static void removeFields(Element root) {
    Deque<List<Element>> open = new ArrayDeque<>();
    Deque<StringBuilder> codes = new ArrayDeque<>();
    List<Element> gone = new ArrayList<>();
    inOrder(
        root,
        each -> {
          if (BaseXml.is(each, "fldSimple") && isFetching(BaseXml.attribute(each, "instr"))) {
            gone.add(each);
          } else if (BaseXml.is(each, "fldChar")) {
            String type = BaseXml.attribute(each, "fldCharType");
            if (type.equals("begin")) {
              open.push(new ArrayList<>());
              codes.push(new StringBuilder());
            }
            if (!open.isEmpty()) {
              open.peek().add(each);
              if (type.equals("end")) {
                List<Element> parts = open.pop();
                if (isFetching(codes.pop().toString())) {
                  gone.addAll(parts);
                }
              }
            }
          } else if (BaseXml.is(each, "instrText") && !open.isEmpty()) {
            open.peek().add(each);
            codes.peek().append(BaseXml.text(each));
          }
          return true;
        });
    for (Element element : gone) {
      if (BaseXml.is(element, "fldSimple")) {
        BaseXml.unwrap(element);
      } else {
        BaseXml.remove(element);
      }
    }
  }

  private static void inOrder(Element element, Predicate<Element> visitor) {
    if (visitor.test(element)) {
      XmlTree.children(element).forEach(child -> inOrder(child, visitor));
    }
  }

  /** A field whose first word is put together by others, or in quotation marks, can be anything. */
  private static boolean isFetching(String code) {
    String word = code.strip().replaceFirst("(?s)[\\s\"\\\\].*$", "");
    return word.isEmpty() || FETCHING.contains(word.toUpperCase(Locale.ROOT));
  }
}
