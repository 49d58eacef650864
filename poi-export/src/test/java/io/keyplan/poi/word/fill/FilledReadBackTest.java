package io.keyplan.poi.word.fill;

import static io.keyplan.poi.word.fill.Filled.PLAN;
import static io.keyplan.poi.word.fill.Filled.content;
import static io.keyplan.poi.word.fill.Filled.edit;
import static io.keyplan.poi.word.fill.Filled.fill;
import static io.keyplan.poi.word.fill.Filled.filled;
import static io.keyplan.poi.word.fill.Filled.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filled Word documents are read back. */
class FilledReadBackTest {

  @Test
  void what_was_filled_reads_back_to_no_change_and_edits_are_found() {
    byte[] document =
        OwnDocument.of(
                OwnDocument.paragraphs(
                        "Dear {{account.name}}, in {{account.industry}} since {{account.customerSince}}.",
                        "{{account.description}}")
                    + OwnDocument.table(
                        new String[] {"Step", "Due"},
                        new String[] {
                          "{{actions[].step}} ({{actions[].status}})",
                          "by {{actions[].due | else \"–\"}}"
                        }))
            .bytes();

    byte[] filled = fill(document, PLAN);
    ImportResult untouched = read(filled);

    assertThat(OwnDocument.words(filled))
        .startsWith("Dear Acme &amp; Sons, in Steel since 2019.|Makes steel/and pipes|Step|Due|");
    assertThat(untouched.changes()).isEmpty();
    assertThat(untouched.problems()).isEmpty();
    assertThat(untouched.conflicts()).isEmpty();

    byte[] edited =
        edit(
            filled,
            xml -> xml.replace(">Steel<", ">Copper<").replace(">May 4, 2026<", ">May 5, 2026<"));
    assertThat(read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactlyInAnyOrder("account.industry", "actions[a-1].due");
    assertThat(read(edited).plan().account().industry()).isEqualTo("Copper");

    byte[] shorter =
        edit(filled, xml -> xml.replaceFirst("(?s)<w:tr>(?:(?!</w:tr>).)*a-2.*?</w:tr>", ""));
    assertThat(read(shorter).plan().actions()).extracting(Action::id).containsExactly("a-1", "a-3");

    AccountPlan changed = PLAN.toBuilder().account(a -> a.industry("Zinc")).build();
    assertThat(PlanImport.standard().merge(content(edited), changed).conflicts())
        .extracting(conflict -> conflict.path().text())
        .containsExactly("account.industry");
  }

  @Test
  void a_filled_document_can_be_filled_again() {
    byte[] first = fill(OwnDocument.ofParagraphs("Dear {{account.name}}, hello"), PLAN);
    AccountPlan other = PLAN.toBuilder().account(a -> a.name("Bolt")).build();

    byte[] second = fill(first, other);

    assertThat(OwnDocument.words(second)).isEqualTo("Dear Bolt, hello|");
    assertThat(OwnDocument.unzip(second).keySet()).isEqualTo(OwnDocument.unzip(first).keySet());
    assertThat(PlanImport.standard().merge(content(second), other).changes()).isEmpty();
  }

  @Test
  void what_was_edited_in_headers_and_footers_is_found_and_two_different_texts_are_a_conflict() {
    byte[] document =
        OwnDocument.of(OwnDocument.paragraphs("Dear {{account.industry}}"))
            .part(
                "hdr",
                "header",
                OwnDocument.paragraphs("{{account.industry}} today")
                    + OwnDocument.table(new String[] {"Step"}, new String[] {"{{actions[].step}}"}))
            .part("ftr", "footer", OwnDocument.paragraphs("since {{account.customerSince}}"))
            .bytes();
    byte[] filled = fill(document, PLAN);

    byte[] header = edit(filled, "word/header.xml", xml -> xml.replace(">Steel<", ">Zinc<"));
    byte[] footer = edit(filled, "word/footer.xml", xml -> xml.replace(">2019<", ">2020<"));
    byte[] both = edit(header, xml -> xml.replace(">Steel<", ">Tin<"));
    byte[] shorter =
        edit(
            filled,
            "word/header.xml",
            xml -> xml.replaceFirst("(?s)<w:tr>(?:(?!</w:tr>).)*a-2.*?</w:tr>", ""));

    assertThat(read(filled).changes()).isEmpty();
    assertThat(changed(header)).containsExactly("account.industry");
    assertThat(changed(footer)).containsExactly("account.customerSince");
    assertThat(changed(shorter)).containsExactly("actions[a-2]");
    assertThat(changed(both)).isEmpty();
    assertThat(read(both).conflicts())
        .extracting(conflict -> conflict.path().text())
        .containsExactly("account.industry");
  }

  @Test
  void what_repeats_between_a_beginning_and_an_end_is_read_and_single_rows_can_be_deleted() {
    byte[] document =
        OwnDocument.of(
                OwnDocument.paragraphs("{{each goals[]}}", "Goal {{goals[].title}}")
                    + OwnDocument.table(
                        new String[] {"Objective"}, new String[] {"{{goals[].objectives[].title}}"})
                    + OwnDocument.paragraphs("{{end}}")
                    + OwnDocument.table(
                        new String[] {"Step"},
                        new String[] {"{{each actions[] | by due}}"},
                        new String[] {"{{actions[].step}}"},
                        new String[] {"{{end}}"})
                    + "<w:p/>")
            .bytes();
    byte[] filled = fill(document, PLAN);

    assertThat(OwnDocument.words(filled))
        .isEqualTo(
            "Goal Grow|Objective|Win one|Win two|Goal Stay|Step|Send the offer|Visit the plant|Sign"
                + " {{account.name}}||");
    assertThat(read(filled).changes()).isEmpty();
    assertThat(changed(edit(filled, xml -> xml.replace(">Stay<", ">Go<"))))
        .containsExactly("goals[g-2].title");
    for (String gone : List.of("goals[g-1].objectives[o-2]", "actions[a-2]")) {
      String row = "(?s)<w:tr>(?:(?!</w:tr>).)*\\Q" + gone + "\\E.*?</w:tr>";
      assertThat(changed(edit(filled, xml -> xml.replaceFirst(row, "")))).containsExactly(gone);
    }
  }

  private static List<String> changed(byte[] edited) {
    return read(edited).changes().stream().map(change -> change.address().text()).toList();
  }
}
