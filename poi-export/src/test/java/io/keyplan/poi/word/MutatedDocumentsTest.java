package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Variant;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Documents with a damaged content are read or refused, and never more. */
class MutatedDocumentsTest {

  private static final byte[] FILE =
      WrittenDocuments.write(
          WrittenDocuments.compose("simple-plan", Variant.FILLED, Locale.FRANCE));

  private static final List<String> PARTS =
      List.of(
          WordEdit.MAIN,
          "customXml/item1.xml",
          "customXml/item2.xml",
          "word/glossary/document.xml",
          "word/_rels/document.xml.rels");

  private static final List<String> ODD =
      List.of("", "-1", "99999999999", "actions[", "a[b].c", "]", "QQ''", "..", "false");

  @Test
  void elements_that_somebody_took_out_or_doubled() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      WordEdit edit = new WordEdit(FILE);
      for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
        List<Element> all =
            WordPackage.list(edit.main().getElementsByTagNameNS(WordNamespaces.W, "*"));
        Element element = all.get(1 + random.nextInt(all.size() - 1));
        Node parent = element.getParentNode();
        if (random.nextBoolean()) {
          parent.removeChild(element);
        } else {
          parent.insertBefore(element.cloneNode(true), element);
        }
      }
      assertThat(WordEdit.read(edit.file()).problems()).isNotNull();
    }
  }

  @Test
  void attributes_that_say_something_else() throws IOException {
    Random random = new Random(12);
    for (int i = 0; i < 40; i++) {
      Map<String, byte[]> parts = new LinkedHashMap<>(WrittenDocuments.read(FILE).parts());
      String name = PARTS.get(random.nextInt(PARTS.size()));
      String xml = new String(parts.get(name), StandardCharsets.UTF_8);
      int from = xml.indexOf("=\"", random.nextInt(xml.length() / 2)) + 2;
      int to = xml.indexOf('"', from);
      String odd = ODD.get(random.nextInt(ODD.size()));
      parts.put(
          name,
          (xml.substring(0, from) + odd + xml.substring(to)).getBytes(StandardCharsets.UTF_8));
      readOrRefuse(WordEdit.zip(parts));
    }
  }

  private static void readOrRefuse(byte[] file) {
    try {
      assertThat(WordEdit.read(file).values()).doesNotContainNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Test
  void a_document_of_others_has_nothing_of_ours() {
    WordEdit edit = new WordEdit(FILE);
    edit.drop("customXml/item1.xml").drop("customXml/item2.xml");
    for (Element control :
        WordPackage.list(edit.main().getElementsByTagNameNS(WordNamespaces.W, "sdtPr"))) {
      WordPackage.list(control.getChildNodes(), "tag").forEach(WordEdit::remove);
    }
    DocumentContent content = WordEdit.read(edit.file());

    assertThat(content.isForeign()).isTrue();
  }

  @Test
  void more_than_the_limit_allows_is_refused() {
    assertThatThrownBy(() -> new WordReader().read(FILE, DocumentLimits.STANDARD.withValues(100)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void entities_and_depths_are_refused() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\""
            + WordNamespaces.W
            + "\"><w:body>&b;</w:body></w:document>";
    String deep =
        "<w:document xmlns:w=\""
            + WordNamespaces.W
            + "\">"
            + "<w:p>".repeat(100_000)
            + "</w:p>".repeat(100_000)
            + "</w:document>";
    for (String xml : List.of(bomb, deep)) {
      Map<String, byte[]> parts = new LinkedHashMap<>(WrittenDocuments.read(FILE).parts());
      parts.put(WordEdit.MAIN, xml.getBytes(StandardCharsets.UTF_8));
      byte[] file = WordEdit.zip(parts);

      assertThatThrownBy(() -> WordEdit.read(file)).isInstanceOf(UnreadableDocumentException.class);
    }
  }
}
