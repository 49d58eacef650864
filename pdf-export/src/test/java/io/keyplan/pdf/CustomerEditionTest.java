package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.audience.MarkedPlan;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the customer may not see is anywhere in a file. */
class CustomerEditionTest {

  private static final Pattern MARKER = Pattern.compile("marker\\d{4}");
  private static final AccountPlan PLAN = new MarkedPlan().plan();

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_word_of_an_internal_field_is_in_the_file(String template) throws IOException {
    Set<String> internal = markers(PLAN.toString());
    internal.removeAll(markers(Audience.CUSTOMER.apply(PLAN).toString()));

    Set<String> shown = markers(words(Audience.INTERNAL, template));
    Set<String> shownToCustomer = markers(words(Audience.CUSTOMER, template));

    assertThat(shown).as("the internal edition").isNotEmpty();
    assertThat(shownToCustomer).as("the customer edition").doesNotContainAnyElementsOf(internal);
  }

  private static Set<String> markers(String text) {
    return MARKER
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gives every text of a file: shown, alternative, in metadata. */
  private static String words(Audience audience, String template) throws IOException {
    byte[] file =
        PdfFiles.write(Publisher.builder().audience(audience).build().compose(PLAN, template));
    StringBuilder text = new StringBuilder(TaggedText.of(file));
    try (PDDocument document = Loader.loadPDF(file)) {
      text.append(new PDFTextStripper().getText(document));
      for (var key : document.getDocument().getXrefTable().keySet()) {
        append(document.getDocument().getObjectFromPool(key).getObject(), text);
      }
    }
    return text.toString();
  }

  private static void append(COSBase object, StringBuilder text) throws IOException {
    if (object instanceof COSString string) {
      text.append(string.getString()).append('\n');
    } else if (object instanceof COSArray array) {
      for (COSBase value : array) {
        append(value, text);
      }
    } else if (object instanceof COSDictionary dictionary) {
      if (object instanceof COSStream stream && "XML".equals(stream.getNameAsString("Subtype"))) {
        text.append(stream.toTextString());
      }
      for (COSBase value : dictionary.getValues()) {
        append(value, text);
      }
    }
  }
}
