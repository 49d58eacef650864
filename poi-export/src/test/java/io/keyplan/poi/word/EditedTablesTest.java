package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.read.DocumentContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What people do to the rows of tables is found, and nothing else. */
class EditedTablesTest {

  private static final byte[] FILE =
      WrittenDocuments.write(
          WrittenDocuments.compose("action-plan", Variant.FILLED, Locale.FRANCE));

  private final WordEdit edit = new WordEdit(FILE);

  @Test
  void a_row_was_deleted() {
    WordEdit.remove(edit.control("milestones[ms-3]"));

    assertThat(edit.changes()).containsExactly("removed milestones[ms-3]");
  }

  @Test
  void a_row_was_deleted_while_changes_are_tracked() {
    Element row = WordEdit.around(edit.inTable("milestones[ms-3].title"), "tr");
    WordEdit.child(row, "trPr").appendChild(edit.element("del"));

    assertThat(edit.changes()).containsExactly("removed milestones[ms-3]");
  }

  @Test
  void a_row_was_moved() {
    Element row = edit.control("milestones[ms-3]");
    WordEdit.insertAfter(row, edit.control("milestones[ms-6]"));

    assertThat(edit.changes()).containsExactly("moved milestones");
  }

  @Test
  void a_row_was_copied() {
    Element row = edit.control("milestones[ms-3]");
    WordEdit.insertAfter(row.cloneNode(true), row);

    assertThat(edit.changes()).containsExactly("twice in milestones");
  }

  /** The button copies the row with its tags, prompts in all controls. */
  @Test
  void a_row_was_added_with_the_button_of_the_section() {
    Element row = edit.control("milestones[ms-3]");
    Element added = (Element) row.cloneNode(true);
    WordEdit.insertAfter(added, row);
    List<Element> controls =
        WordPackage.list(added.getElementsByTagNameNS(WordNamespaces.W, "sdt"));
    controls.forEach(control -> edit.type(control, ""));

    assertThat(edit.changes()).isEmpty();

    edit.type(controls.get(0), "Bilan");
    edit.type(controls.get(1), "1/9/26");

    assertThat(edit.changes())
        .containsExactly("added to milestones: [title = Bilan, date = 1/9/26]");
  }

  /** Word puts it into the control of the row above, without controls in its cells. */
  @Test
  void a_row_was_inserted() {
    Element row = WordEdit.around(edit.inTable("milestones[ms-3].title"), "tr");
    WordEdit.insertAfter(edit.row("", "", "", ""), row);
    WordEdit.insertAfter(edit.row("Bilan", "1/9/26", "", ""), row);

    assertThat(edit.changes())
        .containsExactly("added to milestones: [title = Bilan, date = 1/9/26]");
  }

  @Test
  void a_row_was_inserted_into_a_table_of_several_lists() {
    Element title = edit.inTable("goals[g-1].objectives[ob-1].title");
    Element row = WordEdit.around(title, "tr");
    List<Element> cells = WordPackage.list(row.getChildNodes(), "tc");
    String[] texts = new String[cells.size()];
    Arrays.fill(texts, "");
    texts[cells.indexOf(WordEdit.around(title, "tc"))] = "Autre objectif";
    WordEdit.insertAfter(edit.row(texts), row);

    assertThat(edit.changes()).containsExactly("added to : [title = Autre objectif]");
  }

  @Test
  void a_value_was_edited_and_one_was_put_in_the_place_of_its_control() {
    edit.type(edit.inTable("milestones[ms-3].title"), "Pilote");
    Element control = edit.inTable("milestones[ms-4].title");
    control.getParentNode().replaceChild(edit.run("Revue"), control);
    Element emptied = edit.inTable("milestones[ms-5].title");
    WordEdit.remove(emptied);

    assertThat(edit.changes())
        .containsExactly(
            "milestones[ms-3].title = Pilote",
            "milestones[ms-4].title = Revue",
            "milestones[ms-5].title = ");
  }

  /** LibreOffice makes a control of each direction of a text; Word writes into all of them. */
  @Test
  void a_value_was_edited_in_one_or_in_all_of_the_controls_that_it_has_in_a_cell() {
    for (String tag : List.of("milestones[ms-3].title", "milestones[ms-4].title")) {
      Element control = edit.inTable(tag);
      WordEdit.insertAfter(control.cloneNode(true), control);
      WordEdit.insertAfter(control.cloneNode(true), control);
    }

    assertThat(edit.changes()).isEmpty();

    edit.controls("milestones[ms-3].title").forEach(each -> edit.type(each, "Pilote"));
    edit.type(edit.inTable("milestones[ms-4].title"), "Revue");

    assertThat(edit.changes())
        .containsExactly("milestones[ms-3].title = Pilote", "milestones[ms-4].title = Revue");
  }

  @Test
  void a_cell_was_copied_into_another_row() {
    Element source = edit.inTable("milestones[ms-3].title");
    Element target = edit.inTable("milestones[ms-4].title");
    String title = source.getTextContent();
    target.getParentNode().replaceChild(source.cloneNode(true), target);

    assertThat(edit.changes()).containsExactly("milestones[ms-4].title = " + title);
  }

  @Test
  void words_beside_a_control_in_a_cell() {
    edit.type(edit.inTable("milestones[ms-3].title"), "Pilote");
    Element paragraph = WordEdit.around(edit.inTable("milestones[ms-3].title"), "p");
    Element more = edit.element("p");
    more.appendChild(edit.run("à Lyon"));
    WordEdit.insertAfter(more, paragraph);

    assertThat(edit.changes()).containsExactly("milestones[ms-3].title = Pilote\nà Lyon");
  }

  @Test
  void a_column_was_inserted_and_a_heading_changed() {
    Element table = edit.table("milestones[ms-1].title");
    for (Element row : WordPackage.list(table.getElementsByTagNameNS(WordNamespaces.W, "tr"))) {
      Element cell = edit.element("tc");
      Element paragraph = edit.element("p");
      paragraph.appendChild(edit.run("neuf"));
      cell.appendChild(paragraph);
      row.insertBefore(cell, WordEdit.child(row, "tc"));
    }
    edit.type(edit.inTable("milestones[ms-3].title"), "Pilote");

    assertThat(edit.changes()).containsExactly("milestones[ms-3].title = Pilote");
  }

  @Test
  void all_rows_were_deleted() {
    WordEdit.remove(edit.control("milestones"));

    assertThat(edit.changes())
        .hasSize(7)
        .allMatch(change -> change.startsWith("removed milestones["));
  }

  @Test
  void the_table_was_deleted() {
    WordEdit.remove(edit.table("milestones[ms-1].title"));

    assertThat(edit.changes()).isEmpty();
  }

  @Test
  void the_table_was_copied() {
    Element table = edit.table("milestones[ms-1].title");
    WordEdit.insertAfter(table.cloneNode(true), table);

    assertThat(edit.changes()).containsExactly("copied milestones");
  }

  @Test
  void the_table_was_split() {
    Element table = edit.table("milestones[ms-1].title");
    Element second = edit.element("tbl");
    WordEdit.insertAfter(second, table);
    WordEdit.insertAfter(edit.element("p"), table);
    for (String id : List.of("ms-5", "ms-6", "ms-7")) {
      second.appendChild(WordEdit.around(edit.inTable("milestones[" + id + "].title"), "tr"));
      WordEdit.remove(edit.control("milestones[" + id + "]"));
    }

    assertThat(edit.changes()).isEmpty();
  }

  @Test
  void rows_without_any_controls_are_known_by_what_they_show() {
    Element table = edit.table("milestones[ms-1].title");
    edit.type(edit.inTable("milestones[ms-2].date"), "1/2/26");
    unwrapAll(table);

    assertThat(edit.changes()).containsExactly("milestones[ms-2].date = 1/2/26");
  }

  @Test
  void a_row_that_cannot_be_told_is_reported() {
    Element table = edit.table("milestones[ms-1].title");
    edit.type(edit.inTable("milestones[ms-2].title"), "Tout autre chose");
    edit.type(edit.inTable("milestones[ms-2].date"), "1/2/26");
    unwrapAll(table);
    DocumentContent content = WordEdit.read(edit.file());

    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("Tout autre chose");
              assertThat(problem.place()).contains("row 3");
            });
    assertThat(WordEdit.changes(content)).noneMatch(change -> change.startsWith("removed"));
  }

  @Test
  void rows_of_which_nothing_says_what_they_are_are_no_new_ones() {
    Element table = edit.table("milestones[ms-1].title");
    edit.type(edit.inTable("milestones[ms-2].title"), "Tout autre chose");
    unwrapAll(table);
    edit.drop("customXml/item1.xml").drop("customXml/item2.xml");
    DocumentContent content = WordEdit.read(edit.file());

    assertThat(content.tables()).noneMatch(each -> each.list().text().equals("milestones"));
    assertThat(content.headed())
        .anyMatch(
            each ->
                each.lost().contains("no longer say which records")
                    && each.rows().stream().anyMatch(row -> row.contains("Tout autre chose")));
  }

  @Test
  void a_row_that_says_nothing_of_a_record_is_reported() {
    Element row = WordEdit.around(edit.inTable("milestones[ms-3].title"), "tr");
    for (Element other :
        WordPackage.list(
            WordEdit.around(row, "tbl").getElementsByTagNameNS(WordNamespaces.W, "tr"))) {
      Element cell = edit.element("tc");
      Element paragraph = edit.element("p");
      paragraph.appendChild(edit.run(""));
      cell.appendChild(paragraph);
      other.appendChild(cell);
    }
    WordEdit.insertAfter(edit.row("", "", "", "", "Remark"), row);
    DocumentContent content = WordEdit.read(edit.file());

    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("Remark"));
  }

  private static void unwrapAll(Element table) {
    List<Element> controls =
        new ArrayList<>(WordPackage.list(table.getElementsByTagNameNS(WordNamespaces.W, "sdt")));
    for (Node control : controls) {
      WordEdit.unwrap((Element) control);
    }
  }
}
