package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The controls and the custom XML part that Word keeps in step with them. */
class FieldBindingTest {

  private static final String MAIN = "word/document.xml";
  private static final String FIELDS = "customXml/item1.xml";

  static Stream<String> files() {
    return WrittenDocuments.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_bound_control_leads_to_one_node_with_its_address_and_value(String file)
      throws Exception {
    WordPackage read = WrittenDocuments.read(file);
    Document fields = read.xml(FIELDS);
    int bound = 0;
    for (Element control : read.elements(MAIN, "sdt")) {
      Element properties = child(control, "sdtPr");
      Element binding = child(properties, "dataBinding");
      if (binding == null || binding.getNamespaceURI().equals(WordNamespaces.W15)) {
        continue;
      }
      List<Element> nodes = find(fields, attribute(binding, "xpath"));
      assertThat(nodes).as(attribute(binding, "xpath")).hasSize(1);
      String address = ((Element) nodes.get(0).getParentNode()).getAttribute("address");
      assertThat(WordPackage.val(child(properties, "tag"))).isEqualTo(ControlNames.tag(address));
      assertThat(shown(control, properties)).isEqualTo(nodes.get(0).getTextContent());
      bound++;
    }
    assertThat(bound).isPositive();
  }

  @ParameterizedTest
  @MethodSource("files")
  void rows_of_a_list_are_as_many_as_its_nodes(String file) throws Exception {
    WordPackage read = WrittenDocuments.read(file);
    for (Element section : read.elements(MAIN, "sdt")) {
      Element properties = child(section, "sdtPr");
      if (WordPackage.list(properties.getChildNodes(), "repeatingSection").isEmpty()) {
        continue;
      }
      Element binding = child(properties, "dataBinding");
      List<Element> rows = WordPackage.list(child(section, "sdtContent").getChildNodes(), "sdt");
      assertThat(find(read.xml(FIELDS), attribute(binding, "xpath"))).hasSameSizeAs(rows);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_custom_xml_holds_nothing_that_no_control_shows(String file) {
    WordPackage read = WrittenDocuments.read(file);
    Set<String> tags = new TreeSet<>();
    read.elements(MAIN, "tag").forEach(tag -> tags.add(WordPackage.val(tag)));
    for (Element field : WordPackage.list(read.xml(FIELDS).getElementsByTagNameNS("*", "field"))) {
      assertThat(tags).contains(ControlNames.tag(field.getAttribute("address")));
    }
  }

  private static List<Element> find(Document document, String path)
      throws XPathExpressionException {
    XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    xpath.setNamespaceContext(new Prefixes());
    return WordPackage.list((NodeList) xpath.evaluate(path, document, XPathConstants.NODESET));
  }

  /** The value as the control stores it: nothing for a prompt, ISO for a day, a choice's code. */
  private static String shown(Element control, Element properties) {
    if (child(properties, "showingPlcHdr") != null) {
      return "";
    }
    String text = text(control);
    Element date = child(properties, "date");
    if (date != null) {
      return attribute(date, "fullDate").substring(0, 10);
    }
    List<Element> items = new ArrayList<>();
    for (String kind : List.of("dropDownList", "comboBox")) {
      Element list = child(properties, kind);
      if (list != null) {
        items.addAll(WordPackage.list(list.getChildNodes(), "listItem"));
      }
    }
    return items.stream()
        .filter(item -> attribute(item, "displayText").equals(text))
        .map(item -> attribute(item, "value"))
        .findFirst()
        .orElse(text);
  }

  private static String text(Element control) {
    StringBuilder text = new StringBuilder();
    WordPackage.list(control.getElementsByTagNameNS(WordNamespaces.W, "t"))
        .forEach(run -> text.append(run.getTextContent()));
    return text.toString();
  }

  private static Element child(Element element, String name) {
    List<Element> found = WordPackage.list(element.getChildNodes(), name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(WordNamespaces.W, name);
  }

  private static final class Prefixes implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return prefix.equals("k") ? "https://keyplan.io/ns/fields" : XMLConstants.NULL_NS_URI;
    }

    @Override
    public String getPrefix(String namespace) {
      return null;
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
      return List.<String>of().iterator();
    }
  }
}
