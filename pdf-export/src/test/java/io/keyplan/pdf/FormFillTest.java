package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

/** PDF forms of a company's own are filled, and read back. */
class FormFillTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .id("p-1")
          .account(account -> account.industry("Steel"))
          .action(
              "Visit",
              a -> a.id("a-7").due(LocalDate.of(2026, 5, 4)).status(ActionStatus.IN_PROGRESS))
          .build();

  @Test
  void fields_that_are_called_by_addresses_are_filled_and_read_back_to_no_change()
      throws IOException {
    byte[] filled =
        fill(OwnForm.of("account.name", "actions[#1].step", "actions[#1].due", "Remarks"));

    try (PDDocument document = Loader.loadPDF(filled)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      assertThat(form.getField("account.name").getValueAsString()).isEqualTo("Acme");
      assertThat(form.getField("actions[a-7].due").getValueAsString()).isEqualTo("May 4, 2026");
      assertThat(form.getField("Remarks").getValueAsString()).isEmpty();
      assertThat(form.getField("account.name").getWidgets().get(0).getAppearance()).isNotNull();
    }
    ImportResult read = read(filled);
    assertThat(read.changes()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void what_somebody_entered_is_found() throws IOException {
    byte[] filled = fill(OwnForm.of("account.industry", "actions[#1].step"));
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(filled)) {
      document.getDocumentCatalog().getAcroForm().getField("actions[a-7].step").setValue("Call");
      document.save(edited);
    }

    AccountPlan plan = read(edited.toByteArray()).plan();

    assertThat(plan.actions().get(0).step()).isEqualTo("Call");
    assertThat(plan.account().industry()).isEqualTo("Steel");
  }

  @Test
  void a_choice_is_made_by_what_the_form_calls_it() throws IOException {
    byte[] form =
        OwnForm.of(
            acro -> {
              PDComboBox box = new PDComboBox(acro);
              box.setOptions(List.of("NOT_STARTED", "IN_PROGRESS"), List.of("New", "Running"));
              return box;
            },
            "actions[#1].status");

    byte[] filled = fill(form);

    try (PDDocument document = Loader.loadPDF(filled)) {
      PDField field = document.getDocumentCatalog().getAcroForm().getField("actions[a-7].status");
      assertThat(field.getValueAsString()).isEqualTo("[IN_PROGRESS]");
    }
    assertThat(read(filled).changes()).isEmpty();
  }

  @Test
  void mistakes_are_told_with_page_and_field() throws IOException {
    byte[] form = OwnForm.of("acount.name", "actions[].step");

    assertThat(open(form).check())
        .extracting(TemplateProblem::message)
        .containsExactlyInAnyOrder(
            "no field acount; did you mean account.name?",
            "a form cannot grow; call its fields by places, as in actions[#1].step");
  }

  @Test
  void the_same_plan_gives_the_same_bytes() throws IOException {
    byte[] form = OwnForm.of("account.name");

    assertThat(fill(form)).isEqualTo(fill(form));
  }

  @Test
  void letters_that_the_form_cannot_draw_are_left_to_the_program_that_shows_it()
      throws IOException {
    AccountPlan plan = PLAN.toBuilder().account(account -> account.name("東京 Ō")).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(open(OwnForm.of("account.name")).fill(plan, out)).hasSize(1);

    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      assertThat(form.getField("account.name").getValueAsString()).isEqualTo("東京 Ō");
      assertThat(form.getNeedAppearances()).isTrue();
    }
  }

  @Test
  void a_pdf_without_a_form_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }

    assertThatThrownBy(() -> open(out.toByteArray()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("has no form");
  }

  private static FillTemplate open(byte[] form) {
    return FillTemplate.open("form.pdf", form, DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(LocalDate.of(2026, 3, 1)));
  }

  private static byte[] fill(byte[] form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    open(form).fill(PLAN, out);
    return out.toByteArray();
  }

  private static ImportResult read(byte[] filled) {
    return PlanImport.standard().merge(new PdfReader().read(filled, DocumentLimits.STANDARD), PLAN);
  }
}
