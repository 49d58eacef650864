package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.audience.MarkedPlan;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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

  private static final List<AccountPlan> PLANS = MarkedPlan.inEverySharing();

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_word_number_or_day_that_is_withheld_is_in_the_file_however_it_is_withheld(String template)
      throws IOException {
    for (AccountPlan plan : PLANS) {
      Set<String> seen = MarkedPlan.markers(Audience.CUSTOMER.apply(plan).toString());

      assertThat(MarkedPlan.markers(words(plan, Audience.CUSTOMER, template)))
          .as("the customer edition")
          .isSubsetOf(seen);
    }
    assertThat(MarkedPlan.markers(words(PLANS.get(0), Audience.INTERNAL, template)))
        .as("the internal edition")
        .hasSizeGreaterThan(10);
  }

  /** Gives every text of a file: shown, alternative, in metadata and in any stream. */
  private static String words(AccountPlan plan, Audience audience, String template)
      throws IOException {
    byte[] file =
        PdfFiles.write(Publisher.builder().audience(audience).build().compose(plan, template));
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
      if (object instanceof COSStream stream) {
        text.append(stream.toTextString()).append('\n');
      }
      for (COSBase value : dictionary.getValues()) {
        append(value, text);
      }
    }
  }
}
