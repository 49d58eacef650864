package io.keyplan.poi.word.fill;

import static io.keyplan.poi.word.fill.Filled.PLAN;
import static io.keyplan.poi.word.fill.Filled.edit;
import static io.keyplan.poi.word.fill.Filled.fill;
import static io.keyplan.poi.word.fill.Filled.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.export.ExportException;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.fill.UnfillableTemplateException;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in Word documents that are to be filled are found, and hostile ones refused. */
class WordTemplateCheckTest {

  @TempDir private Path folder;

  @Test
  void every_mistake_is_found_with_its_place_and_what_would_be_right() {
    byte[] document =
        OwnDocument.of(
                OwnDocument.paragraphs(
                        "Dear {{acount.name}}",
                        "{{account.name | shrt}} {{actions[].due | first many}}",
                        "{{account.name",
                        "{{if account.name}}",
                        "{{step}} {{actions.step}} {{goals[]}}")
                    + OwnDocument.table(
                        new String[] {"Step"},
                        new String[] {"{{actions[].dueDate}} {{people[].name}} {{goals[].title}}"}))
            .bytes();

    assertThatThrownBy(() -> fill(document, PLAN)).isInstanceOf(UnfillableTemplateException.class);
    assertThat(open(document).check())
        .extracting(TemplateProblem::toString)
        .containsExactly(
            "paragraph “Dear {{acount.name}}”: no field acount; did you mean account.name?"
                + " ({{acount.name}})",
            "paragraph “{{account.name | shrt}} {{actions[].due …”: no filter “shrt”; did you mean |"
                + " short? ({{account.name | shrt}})",
            "paragraph “{{account.name | shrt}} {{actions[].due …”: | first needs a number, as in |"
                + " first 8, not “many” ({{actions[].due | first many}})",
            "paragraph “{{account.name”: the tag is not closed; end it with }} ({{account.name)",
            "paragraph “{{if account.name}}”: nothing ends it; write {{end}} behind it"
                + " ({{if account.name}})",
            "paragraph “{{step}} {{actions.step}} {{goals[]}}”: no field step; did you mean"
                + " account.decisionProcess[].step or actions[].step? ({{step}})",
            "paragraph “{{step}} {{actions.step}} {{goals[]}}”: actions is a list; write"
                + " actions[].step for all entries, or one's id between the brackets"
                + " ({{actions.step}})",
            "paragraph “{{step}} {{actions.step}} {{goals[]}}”: goals[] is no value but has fields;"
                + " write one of them, such as goals[].title ({{goals[]}})",
            "table 1, row 2: no field actions[].dueDate; did you mean actions[].due?"
                + " ({{actions[].dueDate}})",
            "table 1, row 2: the row repeats by people[] already, and so cannot repeat by goals[] as"
                + " well");
  }

  @Test
  void mistakes_become_comments_of_word() throws IOException {
    byte[] document =
        OwnDocument.of(OwnDocument.paragraphs("fine", "Dear {{acount.name}}"))
            .part("hdr", "header", OwnDocument.paragraphs("{{oops}}"))
            .bytes();
    Path target = folder.resolve("checked.docx");

    open(document).writeComments(target);

    byte[] commented = Files.readAllBytes(target);
    assertThat(OwnDocument.words(OwnDocument.xml(commented, "word/kpComments.xml")))
        .contains("{{acount.name}} – no field acount; did you mean account.name?|")
        .contains("page header, paragraph “{{oops}}”");
    assertThat(OwnDocument.xml(commented, OwnDocument.MAIN))
        .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">Dear");
  }

  @Test
  void hostile_documents_are_refused() {
    Map<String, byte[]> parts =
        new LinkedHashMap<>(OwnDocument.unzip(OwnDocument.ofParagraphs("x")));
    String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    parts.put(
        "[Content_Types].xml",
        types
            .replace("wordprocessingml.document.main", "word.document.macroEnabled.main")
            .getBytes(StandardCharsets.UTF_8));
    byte[] macros = OwnDocument.zip(parts);
    byte[] entity =
        edit(
            OwnDocument.ofParagraphs("x"),
            xml -> "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>" + xml);
    byte[] large = OwnDocument.ofParagraphs("x".repeat(100_000));

    assertThatThrownBy(() -> open(macros)).hasMessageContaining("has macros");
    assertThatThrownBy(() -> open(entity)).isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(() -> open("no document".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(
            () ->
                FillTemplate.open(
                    "a.docx", large, DocumentLimits.STANDARD.withUnpackedBytes(50_000)))
        .hasMessageContaining("more than 50000 bytes");
    assertThatThrownBy(() -> FillTemplate.open("a.odt", large, DocumentLimits.STANDARD))
        .hasMessageContaining("nothing fills \"odt\"");
  }

  @Test
  void fifty_mistakes_are_fifty_problems_each_with_the_nearest_name() {
    String[] paragraphs =
        IntStream.range(0, 50)
            .mapToObj(i -> "No. " + i + ": {{account.nmae}}")
            .toArray(String[]::new);

    assertThat(open(OwnDocument.ofParagraphs(paragraphs)).check())
        .hasSize(50)
        .allMatch(problem -> problem.message().endsWith("did you mean account.name?"))
        .extracting(TemplateProblem::place)
        .doesNotHaveDuplicates();
  }

  @Test
  void documents_that_would_take_for_ever_are_refused_at_once() {
    byte[] unclosed = OwnDocument.ofParagraphs("{{".repeat(1_000_000));
    byte[] nested =
        OwnDocument.ofParagraphs(
            "{{each actions[]}}{{each team[]}}", "{{people[].name}}", "{{end}}{{end}}");
    AccountPlan.Builder many = AccountPlan.builder("Acme");
    IntStream.range(0, 11)
        .forEach(i -> many.action("Step " + i).member("M " + i).person("P " + i, p -> {}));
    FillTemplate small =
        FillTemplate.open("a.docx", nested, DocumentLimits.STANDARD.withValues(1_000));

    assertThatThrownBy(() -> open(unclosed)).hasMessageContaining("more than 20000 tags");
    assertThatThrownBy(() -> small.fill(many.build(), new ByteArrayOutputStream()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("becomes too large");
    FillTemplate brief =
        FillTemplate.open("a.docx", nested, DocumentLimits.STANDARD.withUnpackedBytes(300_000));
    assertThatThrownBy(() -> brief.fill(many.build(), new ByteArrayOutputStream()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("take more than 100000 bytes");
    assertThat(
            open(OwnDocument.ofParagraphs("{{each team[]}}{{each team[]}}x{{end}}{{end}}")).check())
        .extracting(TemplateProblem::message)
        .containsExactly("something around it repeats by that list");
  }
}
