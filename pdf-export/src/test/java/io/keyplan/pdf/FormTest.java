package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_field_that_can_be_filled_has_a_form_field(String template) throws IOException {
    Document form = PdfFiles.compose(template, Variant.BLANK, Locale.FRANCE);
    Set<String> wanted =
        form.entries()
            .filter(Entry::isEditable)
            .filter(Entry::isBlank)
            .filter(entry -> entry.input().kind() != Input.Kind.PICTURE)
            .map(entry -> entry.path().text())
            .filter(path -> form.shape() == DocumentShape.REPORT || !path.endsWith("soWhat"))
            .collect(Collectors.toCollection(TreeSet::new));

    try (PDDocument file = Loader.loadPDF(PdfFiles.write(form))) {
      Set<String> there = new TreeSet<>();
      for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTerminalField) {
          FieldPath address = FieldNames.address(field.getFullyQualifiedName());
          there.add(address.text());
          assertThat(field.getAlternateFieldName()).as(address.text()).isNotBlank();
        }
      }
      there.remove("");
      assertThat(there).containsAll(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_filled_by_another_program_shows_its_values_and_stays_accessible(String template)
      throws IOException {
    byte[] form = PdfFiles.write(PdfFiles.compose(template, Variant.GUIDED, Locale.US));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (PDDocument file = Loader.loadPDF(form)) {
      for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField text) {
          text.setValue("Zażółć Œuvre");
        } else if (field instanceof PDComboBox box) {
          box.setValue(box.getOptionsExportValues().get(0));
        } else if (field instanceof PDCheckBox box) {
          box.check();
        }
      }
      file.save(out);
    }

    assertThat(Conformance.ofForm(out.toByteArray())).isEmpty();
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      PDAcroForm filled = file.getDocumentCatalog().getAcroForm();
      for (PDField field : filled.getFieldTree()) {
        if (field instanceof PDTextField) {
          assertThat(field.getValueAsString()).isEqualTo("Zażółć Œuvre");
        }
      }
      if (template.equals("simple-plan")) {
        filled.flatten();
        assertThat(new PDFTextStripper().getText(file)).contains("Zażółć Œuvre");
      }
    }
  }

  @Test
  void fields_know_what_may_be_entered() throws IOException {
    byte[] form = PdfFiles.write(PdfFiles.compose("action-plan", Variant.GUIDED, Locale.FRANCE));

    try (PDDocument file = Loader.loadPDF(form)) {
      PDAcroForm fields = file.getDocumentCatalog().getAcroForm();
      PDField due = field(fields, ".due");
      PDField status = field(fields, ".status");

      assertThat(due.getAlternateFieldName()).contains("jj/mm/aaaa");
      assertThat(due.getCOSObject().toString()).contains("AA");
      assertThat(status).isInstanceOf(PDComboBox.class);
      assertThat(((PDComboBox) status).getOptionsDisplayValues()).contains("En cours");
      assertThat(((PDComboBox) status).getOptionsExportValues()).contains("IN_PROGRESS");
    }
  }

  private static PDField field(PDAcroForm form, String end) {
    for (PDField field : form.getFieldTree()) {
      if (field.getFullyQualifiedName().matches("actions\\[.*]" + end.replace(".", "\\."))) {
        return field;
      }
    }
    throw new AssertionError("no field of an action ends with " + end);
  }
}
