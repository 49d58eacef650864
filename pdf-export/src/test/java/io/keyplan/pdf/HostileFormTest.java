package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Shown;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is like, it ends in content or in a refusal, and within bounds. */
class HostileFormTest {

  private static final String STEP = "actions[new-1].step";
  private static final Map<String, Shown> ANN = Map.of(STEP, new Shown.Text("Ann"));
  private static final int MANY = 200_000;

  private static final String FIELD = "<</FT /Tx /T (actions[new-1]) /Kids [6 0 R]>>";
  private static final String KID = "<</T (step) /V (Ann)";

  static Stream<Arguments> readable() {
    return Stream.of(
        named("as it should be", () -> RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>")),
        named(
            "fields in a circle",
            () ->
                RawPdf.form("[5 0 R 6 0 R]")
                    .object("<</FT /Tx /T (actions[new-1]) /Kids [6 0 R 5 0 R]>>")
                    .object(KID + "/Parent 6 0 R /Kids [7 0 R]>>")
                    .object("<</Subtype /Widget /Kids [5 0 R 6 0 R]>>")),
        named(
            "pages in a circle",
            () ->
                new RawPdf()
                    .object(RawPdf.CATALOG)
                    .object("<</Type /Pages /Count 9 /Kids [2 0 R 3 0 R 3 0 R] /Parent 3 0 R>>")
                    .object("<</Type /Pages /Kids [2 0 R 3 0 R] /Annots [6 0 R 6 0 R 3 0 R]>>")
                    .object("[5 0 R]")
                    .object(FIELD)
                    .object(KID + "/P 2 0 R>>")),
        named(
            "no pages",
            () ->
                new RawPdf()
                    .object("<</AcroForm <</Fields 4 0 R>>>>")
                    .object("null")
                    .object("null")
                    .object("[5 0 R]")
                    .object(FIELD)
                    .object(KID + ">>")),
        named(
            "numbers beyond all bounds",
            () ->
                RawPdf.form("[5 0 R]")
                    .object(FIELD)
                    .object(
                        KID
                            + "/Ff 1e999999999 /Q --5 /MaxLen 99999999999999999999 /Rect [.. 1-2]>>")),
        named(
            "kinds that are none",
            () ->
                RawPdf.form("[5 0 R 9 0 R null (a) [1]]")
                    .object(FIELD)
                    .object(KID + "/FT 3 /TU [] /Opt (x) /P 99 0 R>>")),
        named(
            "fields in thousands of levels",
            () -> {
              RawPdf file = RawPdf.form("[5 0 R 8 0 R]").object(FIELD).object(KID + ">>");
              file.object("null");
              for (int i = 8; i < 4_000; i++) {
                file.object("<</T (a) /Kids [" + (i + 1) + " 0 R]>>");
              }
              return file;
            }),
        named(
            "thousands of names",
            () -> {
              StringBuilder names = new StringBuilder();
              for (int i = 0; i < MANY; i++) {
                names.append("/n").append(i).append(' ').append(i).append('\n');
              }
              return RawPdf.form("[5 0 R]").object(FIELD).object(KID + names + ">>");
            }));
  }

  private static Arguments named(String name, Supplier<RawPdf> file) {
    return Arguments.of(name, file);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void what_can_be_read_is_read(String name, Supplier<RawPdf> file) {
    assertThat(FilledForms.filled(FilledForms.read(file.get().finish()))).isEqualTo(ANN);
  }

  static Stream<Arguments> tooLarge() {
    return Stream.of(
        named("a packed value", () -> value("/Filter /FlateDecode", bomb())),
        named(
            "a value packed twice",
            () ->
                value(
                    "/Filter [/FlateDecode /ASCIIHexDecode]",
                    RawPdf.deflated(new byte[0], 1L << 26))),
        named(
            "a value of runs",
            () -> {
              byte[] runs = new byte[1 << 20];
              Arrays.fill(runs, (byte) 0x81);
              return value("/Filter /RunLengthDecode", runs);
            }),
        named(
            "lists in a list",
            () -> RawPdf.form("[5 0 R]").object("[" + "[]".repeat(2_000_000) + "]")),
        named(
            "one text in many fields",
            () -> {
              RawPdf file = RawPdf.form("[5 0 R]");
              StringBuilder kids = new StringBuilder();
              for (int i = 0; i < 2000; i++) {
                kids.append("<</T (").append(i).append(")>> ");
              }
              return file.object("<</FT /Tx /T (a) /V 7 0 R /Kids [" + kids + "]>>")
                  .object("null")
                  .object("(" + "x".repeat(1 << 18) + ")");
            }),
        named(
            "a list that all fields share",
            () ->
                RawPdf.form("[5 0 R]")
                    .object("<</T (a) /Kids 6 0 R>>")
                    .object("[" + "<</T (a) /Kids 6 0 R>>".repeat(19_000) + "]")),
        named(
            "names that grow",
            () -> {
              StringBuilder kids = new StringBuilder();
              for (int i = 0; i < 20_000; i++) {
                kids.append("<</T (").append(i).append(")>> ");
              }
              return RawPdf.form("[5 0 R]")
                  .object("<</FT /Tx /T (" + "x".repeat(4000) + ") /Kids [" + kids + "]>>");
            }));
  }

  private static byte[] bomb() {
    return RawPdf.deflated(new byte[] {'6', ' ', '0', ' '}, 1L << 26);
  }

  private static RawPdf value(String entries, byte[] content) {
    return RawPdf.form("[5 0 R]").object(RawPdf.field(STEP, "/V 6 0 R")).stream(entries, content);
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void what_would_fill_the_memory_is_refused(String name, Supplier<RawPdf> file) {
    assertRefused(file.get().finish(), Reason.TOO_LARGE);
  }

  @Test
  void packed_objects_that_would_fill_the_memory_are_refused() {
    RawPdf file = RawPdf.form("[5 0 R]");
    file.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb());

    assertRefused(file.bytes(), Reason.TOO_LARGE);
  }

  @Test
  void a_list_of_objects_without_end_is_refused() {
    RawPdf file = RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>");
    int start = file.size();
    file.stream("/Type /XRef /W [0 0 0] /Index [0 2147483647] /Size 9 /Root 1 0 R", new byte[] {1});

    assertRefused(file.end(start), Reason.TOO_LARGE);
  }

  @Test
  void lines_of_a_list_that_do_not_fit_are_refused_before_there_is_room_for_them() {
    RawPdf file = RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>");
    int start = file.size();
    file.stream(
        "/Type /XRef /W [1 2 1] /Size 9 /Root 1 0 R /Filter /FlateDecode"
            + " /DecodeParms <</Predictor 12 /Columns 2147483640>>",
        RawPdf.deflated(new byte[] {1, 2, 3}, 0));

    assertThat(FilledForms.filled(FilledForms.read(file.end(start)))).isEqualTo(ANN);
  }

  private static void assertRefused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> FilledForms.read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void limits_are_kept() {
    byte[] file = FilledForms.form();

    assertThatThrownBy(() -> new PdfReader().read(file, DocumentLimits.STANDARD.withParts(50)))
        .hasMessageContaining("more than 50 objects");
    assertThatThrownBy(() -> new PdfReader().read(file, DocumentLimits.STANDARD.withValues(20)))
        .hasMessageContaining("more than 20 fields");
    assertThatThrownBy(
            () -> new PdfReader().read(file, DocumentLimits.STANDARD.withUnpackedBytes(10_000)))
        .hasMessageContaining("bytes when unpacked");
  }

  @Test
  void lengths_that_lead_to_other_lengths_end() {
    RawPdf file = RawPdf.form("[5 0 R]").object(RawPdf.field(STEP, "/V 6 0 R"));
    for (int i = 6; i < 5_000; i++) {
      file.object("<</Length " + (i + 1) + " 0 R>>\nstream\nA\nendstream");
    }

    assertThat(FilledForms.read(file.finish()).problems()).isNotEmpty();
  }

  @Test
  void objects_that_are_packed_into_themselves_end() {
    RawPdf file = RawPdf.form("[5 0 R]");
    int start = file.size() + 200;
    file.text(" ".repeat(200));
    file.stream(
        "/Type /XRef /W [1 2 1] /Index [1 9] /Size 10 /Root 1 0 R",
        new byte[] {2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 3, 0, 2, 0, 3, 0});

    readOrRefuse(file.end(start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<</Kids ", "<</Kids [", "("})
  void nesting_without_end_is_refused_or_left_out(String opening) {
    readOrRefuse(RawPdf.form("[5 0 R]").object(opening.repeat(100_000)).finish());
  }

  @Test
  void sections_that_lead_to_each_other_end() {
    byte[] file = RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>").finish("/Prev 15");
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int start = text.lastIndexOf("xref\n0");
    byte[] loop = text.replace("/Prev 15", "/Prev " + start).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(FilledForms.filled(FilledForms.read(file))).isEqualTo(ANN);
    assertThat(FilledForms.filled(FilledForms.read(loop))).isEqualTo(ANN);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damaged("no list", text -> text.substring(0, text.lastIndexOf("startxref"))),
        damaged("a wrong place", text -> text.replaceFirst("startxref\n\\d+", "startxref\n7")),
        damaged(
            "a place beyond", text -> text.replaceFirst("startxref\n\\d+", "startxref\n9999999")),
        damaged("lines before", text -> "From: ann@example.com\n\n" + text),
        damaged("more behind", text -> text + "\n<html>".repeat(900)));
  }

  private static Arguments damaged(String name, UnaryOperator<String> damage) {
    return Arguments.of(name, damage);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void a_file_whose_list_of_objects_is_damaged_is_read_without_it(
      String name, UnaryOperator<String> damage) {
    byte[] byHand = RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>").finish();
    byte[] packed =
        FilledForms.edited(
            FilledForms.form(), form -> FilledForms.field(form, STEP).setValue("Ann"));

    for (byte[] file : new byte[][] {byHand, packed}) {
      String text = new String(file, StandardCharsets.ISO_8859_1);
      byte[] broken = damage.apply(text).getBytes(StandardCharsets.ISO_8859_1);
      DocumentContent content = FilledForms.read(broken);

      assertThat(FilledForms.filled(content)).isEqualTo(ANN);
      assertThat(content.problems()).isEmpty();
    }
  }

  @Test
  void the_last_version_holds_where_the_list_of_objects_is_damaged() {
    byte[] first =
        FilledForms.appended(
            FilledForms.form(), form -> FilledForms.field(form, STEP).setValue("Bob"));
    byte[] second =
        FilledForms.appended(first, form -> FilledForms.field(form, STEP).setValue("Ann"));
    byte[] broken = Arrays.copyOf(second, second.length - 40);

    assertThat(FilledForms.filled(FilledForms.read(broken))).isEqualTo(ANN);
  }

  @Test
  void what_is_missing_of_a_damaged_file_is_reported() {
    byte[] file =
        RawPdf.form("[5 0 R 7 0 R]")
            .object(FIELD)
            .object(KID + ">>")
            .object("<</FT /Tx /T (account) ) 6 0 R ]]")
            .finish();
    String text = new String(file, StandardCharsets.ISO_8859_1);
    byte[] broken = text.replace("7 0 obj", "8 0 obj").getBytes(StandardCharsets.ISO_8859_1);
    DocumentContent content = FilledForms.read(broken);

    assertThat(FilledForms.filled(content)).isEqualTo(ANN);
  }

  @Test
  void mutated_objects_are_read_or_refused() {
    byte[] file = RawPdf.form("[5 0 R]").object(FIELD).object(KID + ">>").finish();
    byte[] packed = FilledForms.form();
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      readOrRefuse(Mutation.of(i % 4 == 0 ? packed : file, random));
    }
  }

  private static void readOrRefuse(byte[] file) {
    try {
      assertThat(FilledForms.read(file).values()).doesNotContainNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
