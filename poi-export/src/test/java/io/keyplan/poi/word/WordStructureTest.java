package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.word.names.WordNamespaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What Word silently repairs, or refuses, if it is not so. */
class WordStructureTest {

  private static final String MAIN = "word/document.xml";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  static Stream<String> files() {
    return WrittenDocuments.all().keySet().stream();
  }

  private static WordPackage read(String file) {
    return WrittenDocuments.read(file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_control_has_an_id_of_its_own_and_a_short_tag(String file) {
    WordPackage read = read(file);
    List<String> ids = new ArrayList<>();
    for (Element properties : read.elements(MAIN, "sdtPr")) {
      List<Element> id = children(properties, "id");
      assertThat(id).hasSize(1);
      ids.add(WordPackage.val(id.get(0)));
      children(properties, "tag")
          .forEach(tag -> assertThat(WordPackage.val(tag)).isNotEmpty().hasSizeLessThan(65));
      children(properties, "alias")
          .forEach(alias -> assertThat(WordPackage.val(alias)).isNotEmpty().hasSizeLessThan(65));
    }

    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void drawings_and_shapes_have_ids_of_their_own(String file) {
    WordPackage read = read(file);
    List<String> ids = new ArrayList<>();
    for (String name : List.of("docPr", "cNvPr")) {
      for (Element element : WordPackage.list(read.xml(MAIN).getElementsByTagNameNS("*", name))) {
        ids.add(element.getAttribute("id"));
      }
    }

    assertThat(ids).doesNotHaveDuplicates().doesNotContain("", "0");
  }

  @ParameterizedTest
  @MethodSource("files")
  void drawings_say_in_words_what_they_show(String file) {
    for (Element frame :
        WordPackage.list(read(file).xml(MAIN).getElementsByTagNameNS(DRAWING, "docPr"))) {
      assertThat(frame.getAttribute("descr")).as(frame.getAttribute("name")).isNotBlank();
      assertThat(frame.getAttribute("name")).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void bookmarks_have_names_of_their_own_and_links_lead_to_them(String file) {
    WordPackage read = read(file);
    List<String> names =
        read.elements(MAIN, "bookmarkStart").stream()
            .map(start -> start.getAttributeNS(WordNamespaces.W, "name"))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(
            read.elements(MAIN, "hyperlink").stream()
                .map(link -> link.getAttributeNS(WordNamespaces.W, "anchor"))
                .filter(anchor -> !anchor.isEmpty()))
        .isSubsetOf(names);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_relationship_leads_to_a_part_and_every_id_used_is_one(String file) {
    WordPackage read = read(file);
    for (String part : read.xmlParts()) {
      if (part.endsWith(".rels")) {
        for (Element relationship :
            WordPackage.list(read.xml(part).getElementsByTagNameNS("*", "Relationship"))) {
          if (relationship.getAttribute("TargetMode").isEmpty()) {
            assertThat(read.has(resolve(part, relationship.getAttribute("Target"))))
                .as(part + " to " + relationship.getAttribute("Target"))
                .isTrue();
          }
        }
      }
    }
    Set<String> ids =
        WordPackage.list(
                read.xml("word/_rels/document.xml.rels")
                    .getElementsByTagNameNS("*", "Relationship"))
            .stream()
            .map(relationship -> relationship.getAttribute("Id"))
            .collect(Collectors.toSet());
    assertThat(relationshipIds(read.xml(MAIN).getDocumentElement(), new TreeSet<>()))
        .isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_part_has_a_content_type_and_no_type_lacks_its_part(String file) {
    WordPackage read = read(file);
    Set<String> extensions = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (Element type :
        WordPackage.list(read.xml("[Content_Types].xml").getElementsByTagNameNS("*", "*"))) {
      if (type.getLocalName().equals("Default")) {
        extensions.add(type.getAttribute("Extension"));
      } else if (type.getLocalName().equals("Override")) {
        named.add(type.getAttribute("PartName").substring(1));
      }
    }

    assertThat(named).isSubsetOf(read.parts().keySet());
    for (String part : read.parts().keySet()) {
      assertThat(
              named.contains(part)
                  || extensions.contains(part.substring(part.lastIndexOf('.') + 1)))
          .as(part)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_style_used_is_defined(String file) {
    WordPackage read = read(file);
    Map<String, Set<String>> defined = new HashMap<>();
    for (Element style : read.elements("word/styles.xml", "style")) {
      defined
          .computeIfAbsent(style.getAttributeNS(WordNamespaces.W, "type"), key -> new TreeSet<>())
          .add(style.getAttributeNS(WordNamespaces.W, "styleId"));
    }

    for (String part : List.of(MAIN, "word/footer1.xml")) {
      assertThat(values(read, part, "pStyle")).isSubsetOf(defined.get("paragraph"));
      assertThat(values(read, part, "rStyle")).isSubsetOf(defined.get("character"));
      assertThat(values(read, part, "tblStyle")).isSubsetOf(defined.get("table"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_paragraph_has_a_style_and_no_run_a_font_or_a_size(String file) {
    WordPackage read = read(file);

    assertThat(read.elements(MAIN, "p"))
        .allMatch(
            paragraph ->
                children(paragraph, "pPr").size() == 1
                    && children(children(paragraph, "pPr").get(0), "pStyle").size() == 1);
    assertThat(read.elements(MAIN, "rFonts")).isEmpty();
    assertThat(read.elements(MAIN, "sz")).isEmpty();
    assertThat(read.elements(MAIN, "b")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void cells_end_with_a_paragraph_and_fill_their_rows(String file) {
    WordPackage read = read(file);
    for (Element table : read.elements(MAIN, "tbl")) {
      int columns = children(children(table, "tblGrid").get(0), "gridCol").size();
      for (Element row : rows(table, new ArrayList<>())) {
        int filled = 0;
        for (Element cell : children(row, "tc")) {
          assertThat(cell.getLastChild().getLocalName()).isEqualTo("p");
          List<Element> span = children(children(cell, "tcPr").get(0), "gridSpan");
          filled += span.isEmpty() ? 1 : Integer.parseInt(WordPackage.val(span.get(0)));
        }
        assertThat(filled).isEqualTo(columns);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void tables_of_records_repeat_their_header_and_are_named(String file) {
    WordPackage read = read(file);
    for (Element table : read.elements(MAIN, "tbl")) {
      Element properties = children(table, "tblPr").get(0);
      if (WordPackage.val(children(properties, "tblStyle").get(0)).equals("KeyplanRows")) {
        assertThat(children(properties, "tblCaption")).hasSize(1);
        Element first = rows(table, new ArrayList<>()).get(0);
        assertThat(children(children(first, "trPr").get(0), "tblHeader")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_placeholder_has_its_building_block(String file) {
    WordPackage read = read(file);
    Set<String> blocks = new TreeSet<>();
    if (read.has("word/glossary/document.xml")) {
      for (Element properties : read.elements("word/glossary/document.xml", "docPartPr")) {
        blocks.add(WordPackage.val(children(properties, "name").get(0)));
      }
    }
    Set<String> used = new TreeSet<>();
    for (Element placeholder : read.elements(MAIN, "placeholder")) {
      used.add(WordPackage.val(children(placeholder, "docPart").get(0)));
    }

    assertThat(used).isEqualTo(blocks);
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_language_is_set(String file) {
    String language = file.endsWith("en-US") ? "en-US" : "fr-FR";
    WordPackage read = read(file);

    assertThat(read.elements("word/styles.xml", "lang").stream().map(WordPackage::val).distinct())
        .containsExactly(language);
    assertThat(read.text("docProps/core.xml"))
        .contains("<dc:language>" + language + "</dc:language>");
  }

  private static Set<String> values(WordPackage read, String part, String name) {
    return read.elements(part, name).stream()
        .map(WordPackage::val)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Element> children(Element element, String name) {
    return WordPackage.list(element.getChildNodes(), name);
  }

  /** Lists the rows of a table, also those within controls, but not those of tables in cells. */
  private static List<Element> rows(Element element, List<Element> rows) {
    for (Element child : WordPackage.list(element.getChildNodes(), null)) {
      switch (child.getLocalName()) {
        case "tr" -> rows.add(child);
        case "sdt", "sdtContent" -> rows(child, rows);
        default -> {}
      }
    }
    return rows;
  }

  private static Set<String> relationshipIds(Element element, Set<String> ids) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String namespace = attributes.item(i).getNamespaceURI();
      if (namespace != null && namespace.endsWith("officeDocument/2006/relationships")) {
        ids.add(attributes.item(i).getNodeValue());
      }
    }
    WordPackage.list(element.getChildNodes(), null).forEach(child -> relationshipIds(child, ids));
    return ids;
  }

  private static String resolve(String rels, String target) {
    String folder = rels.substring(0, rels.indexOf("_rels/"));
    return Path.of("/" + folder).resolve(target).normalize().toString().substring(1);
  }
}
