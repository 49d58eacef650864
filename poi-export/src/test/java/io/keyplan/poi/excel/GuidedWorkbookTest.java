package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.excel.plan.WorkbookPlanner;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.Validation;
import io.keyplan.theme.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What workbooks say of what to write comes up where somebody begins, and not again. */
class GuidedWorkbookTest {

  @ParameterizedTest
  @EnumSource
  void a_hint_comes_up_once_on_a_sheet_of_a_guided_form_and_in_no_other(Variant variant) {
    int most = variant == Variant.GUIDED ? 1 : 0;
    int hints = 0;
    for (SheetDraft sheet :
        WorkbookPlanner.plan(
                WrittenWorkbooks.compose("key-account-plan", variant, Locale.US),
                Theme.standard(),
                FontFamily.arial(),
                null)
            .sheets()) {
      List<Validation> said =
          sheet.validations().stream()
              .filter(rule -> !rule.prompt().isEmpty() && !rule.title().equals("As of"))
              .toList();
      hints += said.size();
      assertThat(said).noneMatch(rule -> rule.range().contains(":"));
      assertThat(said.stream().filter(rule -> rule.title().equals("Objective")))
          .as(sheet.name())
          .hasSizeLessThanOrEqualTo(most);
    }
    assertThat(hints).as("hints").matches(count -> most == 0 ? count == 0 : count > 100);
  }
}
