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
}
