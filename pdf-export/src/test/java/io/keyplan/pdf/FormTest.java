package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.pdf.font.FontBook;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
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
import org.junit.jupiter.params.provider.ValueSource;

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
  void each_place_to_write_has_a_drawing_of_its_own() throws IOException {
    try (PDDocument file = Loader.loadPDF(FilledForms.form())) {
      List<COSStream> drawings = new ArrayList<>();
      for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField || field instanceof PDComboBox) {
          field
              .getWidgets()
              .forEach(
                  widget ->
                      drawings.add(
                          widget.getNormalAppearanceStream().getContentStream().getCOSObject()));
        }
      }

      assertThat(drawings).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ελλάδα, Ύδρα",
        "Щорічний план, Ђорђе",
        "Ağrı'dan İğdır'a Şölen",
        "Tiếng Việt",
        "Łódź, Ő, Ț"
      })
  void what_is_typed_in_any_language_of_europe_shows(String typed) throws IOException {
    byte[] filled = FilledForms.edited(FilledForms.form(), file -> firstText(file).setValue(typed));

    try (PDDocument file = Loader.loadPDF(filled)) {
      file.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(file)).contains(typed);
    }
  }

  @Test
  void what_is_typed_with_the_letters_of_a_given_font_shows() throws IOException {
    byte[] given;
    try (InputStream in = FontBook.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
      given = in.readAllBytes();
    }
    PdfExporter exporter = PdfExporter.builder().fallbackFont(given).build();
    Document form = PdfFiles.compose("simple-plan", Variant.BLANK, Locale.US);
    byte[] file = PdfFiles.write(exporter, form);

    byte[] filled =
        FilledForms.edited(file, opened -> firstText(opened).setValue("\u2554\u2550\u2557"));

    try (PDDocument opened = Loader.loadPDF(filled)) {
      opened.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(opened)).contains("\u2554\u2550\u2557");
    }
  }

  private static PDField firstText(PDDocument file) {
    for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
      if (field instanceof PDTextField) {
        return field;
      }
    }
    throw new AssertionError("there is no text field");
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
