package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.read.DocumentContent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What people and programs do to single values is found, and nothing else. */
class EditedControlsTest {

  private static final byte[] FILE =
      WrittenDocuments.write(
          WrittenDocuments.compose("action-plan", Variant.FILLED, Locale.FRANCE));
  private static final byte[] FORM =
      WrittenDocuments.write(WrittenDocuments.compose("action-plan", Variant.BLANK, Locale.FRANCE));
  private static final String TEXT = "account.howWeHelp";
  private static final String CHOICE = "actions[a-3].status";
  private static final String DAY = "actions[a-3].due";

  private final WordEdit edit = new WordEdit(FILE);
  private final WordEdit form = new WordEdit(FORM);

  @Test
  void nothing_was_edited() {
    assertThat(edit.changes()).isEmpty();
    assertThat(form.changes()).isEmpty();
  }

  @Test
  void a_text_in_several_runs_and_paragraphs() {
    edit.type(TEXT, "Un conseil\u00AD régulier");

    assertThat(edit.changes()).containsExactly(TEXT + " = Un conseil régulier");
  }

  @Test
  void lines_within_a_control() {
    edit.type(TEXT, "Un");
    Element content = WordEdit.child(edit.control(TEXT), "sdtContent");
    Element run = edit.run("conseil");
    run.insertBefore(edit.element("br"), run.getFirstChild());
    content.appendChild(run);

    assertThat(edit.changes()).containsExactly(TEXT + " = Un\nconseil");
  }

  @Test
  void a_control_that_was_emptied() {
    WordEdit.empty(WordEdit.child(edit.control(TEXT), "sdtContent"));

    assertThat(edit.changes()).containsExactly(TEXT + " = ");
  }

  @Test
  void a_control_that_was_deleted_says_nothing() {
    WordEdit.remove(edit.control(TEXT));

    assertThat(edit.changes()).isEmpty();
  }

  @Test
  void a_form_filled_in_by_a_program_that_leaves_the_mark_of_the_prompt() {
    Element control = form.control("info.purpose");
    Element content = WordEdit.child(control, "sdtContent");
    WordEdit.empty(content);
    content.appendChild(form.run("Préparer le comité"));

    assertThat(form.changes()).containsExactly("info.purpose = Préparer le comité");
  }

  @Test
  void a_document_that_lost_all_that_says_what_is_what_says_so() {
    edit.drop("customXml/item1.xml").drop("customXml/item2.xml");
    for (String name : List.of("tag", "dataBinding", "id", "placeholder", "alias")) {
      WordPackage.list(edit.main().getElementsByTagNameNS("*", name)).forEach(WordEdit::remove);
    }

    DocumentContent content = WordEdit.read(edit.file());

    assertThat(content.isForeign()).isTrue();
    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("OpenDocument"));
  }

  @Test
  void tracked_changes_count_as_accepted() {
    edit.type(TEXT, "ancien texte");
    Element content = WordEdit.child(edit.control(TEXT), "sdtContent");
    Element deleted = edit.element("del");
    deleted.appendChild(content.getFirstChild());
    content.insertBefore(deleted, content.getFirstChild());
    Element inserted = edit.element("ins");
    inserted.appendChild(edit.run(" et neuf"));
    content.appendChild(inserted);

    assertThat(edit.changes()).containsExactly(TEXT + " = texte et neuf");
  }

  @Test
  void a_choice() {
    edit.type(CHOICE, "Terminée");

    assertThat(edit.changes()).containsExactly(CHOICE + " = Terminée");
  }

  @Test
  void a_day_from_the_calendar_and_one_that_was_typed() {
    edit.type(DAY, "4 juin 2026");
    Element date = WordEdit.child(WordEdit.child(edit.control(DAY), "sdtPr"), "date");
    date.setAttributeNS(WordNamespaces.W, "w:fullDate", "2026-06-04T00:00:00Z");
    edit.type("actions[a-9].due", "30/1/26");

    assertThat(edit.changes())
        .containsExactlyInAnyOrder(DAY + " = Day[date=2026-06-04]", "actions[a-9].due = 30/1/26");
  }

  @Test
  void words_behind_a_control_on_its_line() {
    edit.type(TEXT, "Un conseil");
    WordEdit.insertAfter(edit.run(" et plus"), edit.control(TEXT));

    assertThat(edit.changes()).containsExactly(TEXT + " = Un conseil et plus");
  }

  @Test
  void a_program_that_edits_only_the_custom_xml() {
    edit.replace("customXml/item1.xml", "<value>2025-12-15</value>", "<value>2026-03-01</value>");
    form.replace(
        "customXml/item1.xml",
        "<field address=\"info.purpose\"><value></value>",
        "<field address=\"info.purpose\"><value>Préparer</value>");

    assertThat(edit.changes()).contains(DAY + " = Day[date=2026-03-01]");
    assertThat(form.changes()).containsExactly("info.purpose = Préparer");
  }

  @Test
  void what_is_seen_counts_more_than_the_custom_xml() {
    edit.type(DAY, "1/2/26");
    edit.replace("customXml/item1.xml", "<value>2025-12-15</value>", "<value>2026-03-01</value>");

    assertThat(edit.changes()).contains(DAY + " = 1/2/26");
  }

  @Test
  void controls_without_tags_are_known_by_their_bindings() {
    Element control = edit.control(TEXT);
    WordPackage.list(edit.main().getElementsByTagNameNS(WordNamespaces.W, "tag"))
        .forEach(WordEdit::remove);
    edit.type(control, "Un conseil");

    assertThat(edit.changes()).containsExactly(TEXT + " = Un conseil");
  }

  @Test
  void a_document_without_its_custom_xml_still_says_what_its_controls_are() {
    edit.drop("customXml/item1.xml").drop("customXml/item2.xml");

    assertThat(WordEdit.read(edit.file()).trace()).isNull();
    assertThat(WordEdit.read(edit.file()).isForeign()).isFalse();
    assertThat(WordEdit.read(edit.file()).locale()).isEqualTo(Locale.FRANCE);
    assertThat(WordEdit.read(edit.file()).values())
        .anyMatch(value -> value.path().text().equals(TEXT));
  }
}
