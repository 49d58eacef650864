package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.ExportException;
import io.keyplan.fill.FillTemplate;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form is like, it is filled or refused, as a whole and within bounds. */
class HostileFillTest {

  private static final String ACCOUNT = "<</T (account) /Kids [6 0 R]>>";
  private static final String NAME = "<</FT /Tx /T (name) /Parent 5 0 R ";

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme").action("Visit", a -> a.id("new-1")).build();

  /** Starts a form with the field of the client's name, whose action or look is object 7. */
  private static RawPdf name(String more) {
    return RawPdf.form("[5 0 R]").object(ACCOUNT).object(NAME + more + ">>");
  }

  /** Says why a form was refused; empty where it was filled. */
  private static String fill(byte[] form, ByteArrayOutputStream out) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            FillTemplate.open("form.pdf", form, DocumentLimits.STANDARD).fill(PLAN, out);
            return "";
          } catch (UnreadableDocumentException | ExportException e) {
            assertThat(out.size()).isZero();
            return String.valueOf(e.getMessage());
          }
        });
  }

  static Stream<Arguments> deep() {
    return Stream.of(
        form(
            "fields in ten thousand levels",
            () -> {
              RawPdf file = RawPdf.form("[5 0 R]");
              for (int i = 5; i < 10_000; i++) {
                file.object("<</T (a) /Parent " + (i - 1) + " 0 R /Kids [" + (i + 1) + " 0 R]>>");
              }
              return file.object(RawPdf.field("account.name", ""));
            }),
        form(
            "parents in a circle",
            () ->
                RawPdf.form("[5 0 R]")
                    .object("<</T (account) /Parent 6 0 R /Kids [6 0 R]>>")
                    .object("<</FT /Tx /T (name) /Parent 5 0 R /Kids [5 0 R 6 0 R]>>")),
        form(
            "a field without kind whose parent it is itself",
            () ->
                RawPdf.form("[5 0 R]")
                    .object("<</T (account) /Parent 5 0 R /Kids [6 0 R]>>")
                    .object("<</FT /Tx /T (name) /Parent 5 0 R>>")),
        form(
            "an appearance of a font that is none",
            () -> name("/DA (/Nil 1e99 Tf [[[ ) /Rect [0 0 1e38 1e38]")),
        form(
            "a look of operators without end",
            () ->
                name("/Rect [0 0 9 9] /AP <</N 7 0 R>>").stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode",
                    RawPdf.deflated(new byte[] {'q', ' '}, 1L << 22))));
  }

  private static Arguments form(String name, Supplier<RawPdf> file) {
    return Arguments.of(name, file);
  }

  @ParameterizedTest
  @MethodSource({
    "deep",
    "io.keyplan.pdf.HostileFormTest#readable",
    "io.keyplan.pdf.HostileFormTest#tooLarge"
  })
  void a_form_is_filled_as_a_whole_or_refused_with_a_reason(String name, Supplier<RawPdf> form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    String refused = fill(form.get().finish(), out);

    assertThat(refused.isEmpty()).as(refused).isEqualTo(out.size() > 0);
  }

  @Test
  void scripts_and_actions_stay_and_are_not_run_and_xfa_goes() throws IOException {
    RawPdf file =
        new RawPdf()
            .object(
                "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields 4 0 R /XFA 7 0 R>> /OpenAction"
                    + " <</S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9'\\))>> >>")
            .object(RawPdf.PAGES)
            .object(RawPdf.PAGE)
            .object("[5 0 R]")
            .object(ACCOUNT)
            .object(NAME + "/Rect [0 0 90 20] /AA <</K <</S /Launch /F (calc.exe)>> /F 8 0 R>> >>");
    file.stream(
        "",
        "<xdp><!DOCTYPE a SYSTEM 'http://127.0.0.1:9/'></xdp>".getBytes(StandardCharsets.UTF_8));
    file.object("<</S /SubmitForm /F (http://127.0.0.1:9/x)>>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(fill(file.finish(), out)).isEmpty();

    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      var form = document.getDocumentCatalog().getAcroForm(null);
      assertThat(form.getField("account.name").getValueAsString()).isEqualTo("Acme");
      assertThat(form.hasXFA()).isFalse();
      // What the author's program did on opening is neither done nor taken out.
      assertThat(document.getDocumentCatalog().getOpenAction())
          .isInstanceOf(PDActionJavaScript.class);
    }
  }

  @Test
  void a_form_with_a_password_says_so() {
    String refused =
        fill(ProtectedFormTest.encrypted("secret", 128, true), new ByteArrayOutputStream());

    assertThat(refused).contains("password");
  }
}
