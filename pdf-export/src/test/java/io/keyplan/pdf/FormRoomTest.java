package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.i18n.Formats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write into forms has room there. */
class FormRoomTest {

  /** Viewers keep clear of the edges of a field, and draw an arrow in lists. */
  private static final double PADDING = 2;

  private static final double ARROW = 10;
  private static final double LINE = 1.2;

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "fr-FR"})
  void the_texts_of_the_sample_client_fit_every_field_of_every_form(String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Map<String, Set<String>> texts = texts(locale);
    List<String> misfits = new ArrayList<>();
    int fields = 0;

    for (String template : PdfFiles.templates().toList()) {
      byte[] form = PdfFiles.write(PdfFiles.compose(template, Variant.BLANK, locale));
      try (PDDocument file = Loader.loadPDF(form)) {
        for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
          if (field instanceof PDTextField || field instanceof PDChoice) {
            fields++;
            String path = pattern(FieldNames.address(field.getFullyQualifiedName()).text());
            misfits(field, texts.getOrDefault(path, Set.of())).stream()
                .map(misfit -> template + ": " + path + " has no room for " + misfit)
                .forEach(misfits::add);
          }
        }
      }
    }

    assertThat(misfits).isEmpty();
    assertThat(fields).isGreaterThan(1_500);
  }

  /** Gives what the sample's documents show of each field, whichever record has it. */
  private static Map<String, Set<String>> texts(Locale locale) {
    Map<String, Set<String>> texts = new HashMap<>();
    for (String template : PdfFiles.templates().toList()) {
      Document document = PdfFiles.compose(template, Variant.SAMPLE, locale);
      Formats formats = Formats.of(document);
      document
          .entries()
          .filter(Entry::isEditable)
          .filter(entry -> !entry.isBlank())
          .forEach(
              entry ->
                  texts
                      .computeIfAbsent(pattern(entry.path().text()), path -> new TreeSet<>())
                      .add(formats.format(entry.datum())));
    }
    return texts;
  }

  private static String pattern(String path) {
    return path.replaceAll("\\[.*?]", "[]");
  }

  private static Set<String> misfits(PDField field, Set<String> texts) {
    String look = field.getCOSObject().getString(COSName.DA);
    double size = Double.parseDouble(look.split(" ")[1]);
    Style style = Style.plain(size);
    Set<String> misfits = new TreeSet<>();
    for (PDAnnotationWidget widget : field.getWidgets()) {
      PDRectangle box = widget.getRectangle();
      double wide = box.getWidth() - 2 * PADDING;
      for (String text : texts) {
        boolean fits =
            field instanceof PDTextField lines && lines.isMultiline()
                ? TextFit.lines(text, style, wide) * LINE * size <= box.getHeight()
                : TextFit.width(text, style) <= wide + 1;
        if (!fits) {
          misfits.add(text + " in " + box.getWidth() + " x " + box.getHeight() + " at " + size);
        }
      }
      if (field instanceof PDChoice choice) {
        choice.getOptionsDisplayValues().stream()
            .filter(option -> TextFit.width(option, style) > wide - ARROW)
            .forEach(misfits::add);
      }
    }
    return misfits;
  }

  @ParameterizedTest
  @CsvSource({
    "account-map, en-US, 5",
    "action-plan, en-US, 5",
    "action-plan, de-DE, 5",
    "sales-account-plan, en-GB, 5",
    "sales-account-plan, fr-FR, 6",
    "key-account-plan, en-US, 17",
    "strategic-presentation, fr-FR, 12"
  })
  void a_guided_form_is_hardly_longer_than_a_blank_one(String template, Locale locale, int most)
      throws IOException {
    int blank = pages(PdfFiles.compose(template, Variant.BLANK, locale));
    int guided = pages(PdfFiles.compose(template, Variant.GUIDED, locale));

    assertThat(blank).isLessThanOrEqualTo(most);
    assertThat(guided * 100).isLessThanOrEqualTo(blank * 115);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "fr-FR", "de-DE", "es-ES", "it-IT", "pt-BR"})
  void forms_of_one_page_are_that_in_every_language(Locale locale) throws IOException {
    for (String template : List.of("simple-plan", "one-page")) {
      for (Variant variant : List.of(Variant.BLANK, Variant.GUIDED)) {
        assertThat(pages(PdfFiles.compose(template, variant, locale)))
            .as(template + " " + variant)
            .isEqualTo(1);
      }
    }
  }

  private static int pages(Document form) throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfFiles.write(form))) {
      return file.getNumberOfPages();
    }
  }
}
