package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is what was entered, whatever program entered it. */
class FilledFormTest {

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_field_is_read_as_it_was_filled_in(String template) {
    Document form = PdfFiles.compose(template, Variant.BLANK, Locale.FRANCE);
    Map<String, Shown> entered = new TreeMap<>();
    byte[] file =
        FilledForms.edited(
            PdfFiles.write(form), open -> entered.putAll(FilledForms.fill(open, form)));

    assertFilled(FilledForms.read(file), entered, form);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_field_is_read_as_it_was_filled_in_by_appending(String template) {
    Document form = PdfFiles.compose(template, Variant.GUIDED, Locale.US);
    Map<String, Shown> entered = new TreeMap<>();
    byte[] file =
        FilledForms.appended(
            PdfFiles.write(form), open -> entered.putAll(FilledForms.fill(open, form)));

    assertFilled(FilledForms.read(file), entered, form);
  }

  private static void assertFilled(
      DocumentContent content, Map<String, Shown> entered, Document form) {
    assertThat(FilledForms.filled(content)).isEqualTo(entered).hasSizeGreaterThan(40);
    assertThat(content.problems()).isEmpty();
    assertThat(content.locale()).isEqualTo(form.locale());
    Trace trace = content.trace();
    assertThat(trace).isNotNull();
    assertThat(trace.template()).isEqualTo(form.template());
    assertThat(trace.variant()).isEqualTo(form.variant());
    assertThat(trace.asOf()).isEqualTo(form.asOf());
  }

  @Test
  void a_place_is_named_as_the_form_names_it() {
    DocumentContent content = FilledForms.read(FilledForms.form("account-map", Locale.UK));

    assertThat(place(content, "people[new-2].department"))
        .isEqualTo("pages 1 and 2, field “Department 2”");
    assertThat(place(content, "account.name")).isEqualTo("page 1, field “Account”");
  }

  private static String place(DocumentContent content, String path) {
    return content.values().stream()
        .filter(value -> value.path().text().equals(path))
        .map(ShownValue::place)
        .reduce((first, second) -> first + " + " + second)
        .orElse("");
  }

  @Test
  void values_come_in_reading_order() {
    DocumentContent content = FilledForms.read(FilledForms.form());

    assertThat(content.values().stream().map(value -> value.path().text()))
        .startsWith("account.name")
        .containsSubsequence("actions[new-1].step", "actions[new-1].owner", "actions[new-2].step");
  }

  @Test
  void the_words_of_a_choice_are_read_as_its_code() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form("action-plan", Locale.FRANCE),
            form -> {
              FilledForms.dictionary(form, "actions[new-1].status")
                  .setString(COSName.V, "En cours");
              FilledForms.dictionary(form, "actions[new-2].status").setString(COSName.V, "Autre");
              COSArray several = new COSArray();
              several.add(new COSString("DONE"));
              FilledForms.dictionary(form, "actions[new-3].status").setItem(COSName.V, several);
            });

    assertThat(FilledForms.filled(FilledForms.read(file)))
        .containsEntry("actions[new-1].status", new Shown.Text("IN_PROGRESS"))
        .containsEntry("actions[new-2].status", new Shown.Text("Autre"))
        .containsEntry("actions[new-3].status", new Shown.Text("DONE"));
  }

  @Test
  void a_field_that_a_program_entered_twice_is_read_twice() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              COSDictionary copy = new COSDictionary();
              copy.setItem(COSName.FT, COSName.TX);
              copy.setString(COSName.T, "account.name");
              copy.setString(COSName.V, "Second");
              FilledForms.dictionary(form, "account.name").setString(COSName.V, "First");
              fields(form).add(copy);
            });
    DocumentContent content = FilledForms.read(file);

    assertThat(content.values())
        .filteredOn(value -> value.path().text().equals("account.name"))
        .extracting(ShownValue::shown)
        .containsExactly(new Shown.Text("First"), new Shown.Text("Second"));
    assertThat(place(content, "account.name"))
        .isEqualTo("page 1, field “Account” + no page, field “account.name”");
  }

  private static COSArray fields(PDDocument form) {
    return form.getDocumentCatalog().getAcroForm().getCOSObject().getCOSArray(COSName.FIELDS);
  }

  @Test
  void fields_that_others_added_are_no_places_of_a_plan() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              COSDictionary signature = new COSDictionary();
              signature.setItem(COSName.FT, COSName.SIG);
              signature.setString(COSName.T, "Signature1");
              fields(form).add(signature);
            });

    assertThat(FilledForms.read(file).values())
        .hasSameSizeAs(FilledForms.read(FilledForms.form()).values());
    assertThat(FilledForms.read(file).problems()).isEmpty();
  }

  @Test
  void a_text_beside_the_fields_is_reported() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              PDAnnotationFreeText note = new PDAnnotationFreeText();
              note.setContents("Call Ann\rfirst");
              form.getPage(0).getAnnotations().add(note);
            });

    assertThat(FilledForms.read(file).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("page 1");
              assertThat(problem.message()).contains("“Call Ann first”");
            });
  }

  @Test
  void a_form_without_a_trace_is_read_by_its_names() {
    byte[] file =
        FilledForms.edited(
            FilledForms.form("simple-plan", Locale.FRANCE),
            form -> {
              form.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
              FilledForms.field(form, "actions[new-3].step").setValue("Appeler");
            });
    DocumentContent content = FilledForms.read(file);

    assertThat(content.trace()).isNull();
    assertThat(content.isForeign()).isFalse();
    assertThat(content.locale()).isEqualTo(Locale.FRANCE);
    assertThat(FilledForms.filled(content))
        .isEqualTo(Map.of("actions[new-3].step", new Shown.Text("Appeler")));
  }

  @Test
  void a_form_that_was_flattened_says_so() {
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(), form -> form.getDocumentCatalog().getAcroForm().flatten()));

    assertThat(content.values()).isEmpty();
    assertThat(content.isForeign()).isFalse();
    assertThat(reason(content)).contains("flattened");
  }

  @Test
  void a_document_to_read_says_so() {
    DocumentContent content =
        FilledForms.read(
            PdfFiles.write(PdfFiles.compose("one-page", Variant.SAMPLE, Locale.FRANCE)));

    assertThat(content.isForeign()).isTrue();
    assertThat(reason(content)).contains("to be read, not to be filled in");
  }

  @Test
  void a_form_of_somebody_else_is_none_of_ours() {
    byte[] foreign =
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              form.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
              fields(form).clear();
              COSDictionary name = new COSDictionary();
              name.setItem(COSName.FT, COSName.TX);
              name.setString(COSName.T, "topmostSubform[0].Name%zz[0]");
              name.setString(COSName.V, "Ann");
              fields(form).add(name);
            });
    DocumentContent content = FilledForms.read(foreign);

    assertThat(content.isForeign()).isTrue();
    assertThat(reason(content)).contains("no field of it is named after a field of a plan");
  }

  private static String reason(DocumentContent content) {
    assertThat(content.problems()).hasSize(1);
    return content.problems().stream().map(ReadProblem::message).findFirst().orElseThrow();
  }
}
