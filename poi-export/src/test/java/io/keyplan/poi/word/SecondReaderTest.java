package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** The whole of docx4j, which reads and writes by JAXB, agrees with what was written without it. */
class SecondReaderTest {

  static Stream<String> files() {
    return WrittenDocuments.all().keySet().stream().filter(name -> !name.contains("PRESENTATION"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void docx4j_reads_the_same_content(String file) throws Exception {
    byte[] bytes = WrittenDocuments.all().get(file);

    WordprocessingMLPackage read = WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
    String theirs =
        XmlUtils.marshaltoString(read.getMainDocumentPart().getJaxbElement(), false, false);

    assertThat(canonical(theirs))
        .isEqualTo(canonical(WordPackage.read(bytes).text("word/document.xml")));
  }

  /** Gives the content without prefixes, declarations and order of attributes. */
  private static String canonical(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    StringBuilder out = new StringBuilder();
    append(
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement(),
        out);
    return out.toString();
  }

  private static void append(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.getData());
    } else if (node instanceof Element element) {
      out.append("\n<{").append(element.getNamespaceURI()).append('}');
      out.append(element.getLocalName()).append(attributes(element)).append('>');
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, out);
      }
      out.append("</>");
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Node attribute = all.item(i);
      boolean declaration = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
      if (!declaration && !attribute.getNodeName().equals("mc:Ignorable")) {
        attributes.put(
            attribute.getNamespaceURI() + "|" + attribute.getLocalName(), value(attribute));
      }
    }
    return attributes;
  }

  /** Says whether a drawing is flipped in the same way, as an XML Schema has two for it. */
  private static String value(Node attribute) {
    boolean flip = attribute.getNodeName().startsWith("flip");
    return flip && attribute.getNodeValue().equals("1") ? "true" : attribute.getNodeValue();
  }
}
