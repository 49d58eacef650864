package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in all the ways in which programs store them. */
class FieldValueTest {

  private static final String FIELD = "actions[new-1].step";

  static Stream<Arguments> strings() {
    byte[] german = {'F', (byte) 0xFC, 'r', ' ', (byte) 0x84, ' ', (byte) 0xA0, '5'};
    return Stream.of(
        Arguments.of("PDFDocEncoding", german, "Für — €5"),
        Arguments.of("UTF-16BE", marked(StandardCharsets.UTF_16BE, "\uFEFFZażółć 😀"), "Zażółć 😀"),
        Arguments.of("UTF-16LE", marked(StandardCharsets.UTF_16LE, "\uFEFFŻółć"), "Żółć"),
        Arguments.of("UTF-8", marked(StandardCharsets.UTF_8, "\uFEFFŻółć 重点"), "Żółć 重点"),
        Arguments.of(
            "with a language", marked(StandardCharsets.UTF_16BE, "\uFEFF\u001BfrFR\u001BŻ"), "Ż"),
        Arguments.of(
            "lines of every kind",
            marked(StandardCharsets.UTF_16BE, "\uFEFFa\rb\r\nc\nd\u2028e"),
            "a\nb\nc\nd\ne"),
        Arguments.of(
            "what no text holds",
            marked(StandardCharsets.UTF_16BE, "\uFEFFa\u0000\u0007b\uD83D"),
            "ab\uFFFD"),
        Arguments.of("nothing", new byte[0], ""),
        Arguments.of("half a character", new byte[] {(byte) 0xFE, (byte) 0xFF, 0}, "\uFFFD"));
  }

  private static byte[] marked(Charset charset, String text) {
    return text.getBytes(charset);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void a_text_is_read_in_the_encoding_that_it_has(String name, byte[] bytes, String text) {
    assertThat(read(new COSString(bytes))).isEqualTo(new Shown.Text(text));
  }

  private static Shown read(COSBase value) {
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> FilledForms.dictionary(form, FIELD).setItem(COSName.V, value)));
    assertThat(content.problems()).isEmpty();
    return shown(content, FIELD);
  }

  private static Shown shown(DocumentContent content, String path) {
    return content.values().stream()
        .filter(value -> value.path().text().equals(path))
        .findFirst()
        .orElseThrow()
        .shown();
  }

  @Test
  void a_text_may_be_a_stream() throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write("Long text".getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(read(stream)).isEqualTo(new Shown.Text("Long text"));
  }

  @Test
  void formatted_text_is_read_where_there_is_no_plain_one() {
    String rich =
        "<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <b>bold</b>"
            + " &amp; two<br/>lines</p><p>End</p></body>";
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> FilledForms.dictionary(form, FIELD).setString(COSName.RV, rich)));

    assertThat(FilledForms.filled(content))
        .isEqualTo(Map.of(FIELD, new Shown.Text("One bold & two\nlines\nEnd")));
  }

  @Test
  void plain_text_goes_before_formatted_one() {
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> {
                  FilledForms.dictionary(form, FIELD)
                      .setString(COSName.RV, "<body><p>Old</p></body>");
                  FilledForms.dictionary(form, FIELD).setString(COSName.V, "New");
                }));

    assertThat(FilledForms.filled(content)).isEqualTo(Map.of(FIELD, new Shown.Text("New")));
  }

  @Test
  void formatted_text_opens_nothing() {
    String hostile = "<!DOCTYPE b [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><b>&x;</b>";
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> FilledForms.dictionary(form, FIELD).setString(COSName.RV, hostile)));

    assertThat(FilledForms.filled(content)).isEmpty();
    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path().text()).isEqualTo(FIELD));
  }

  @Test
  void what_cannot_be_a_text_is_reported_with_its_place() {
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> FilledForms.dictionary(form, FIELD).setItem(COSName.V, COSInteger.ONE)));

    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().text()).isEqualTo(FIELD);
              assertThat(problem.place()).startsWith("page 1, field “");
              assertThat(problem.message()).contains("enter it again");
            });
    assertThat(content.values()).noneMatch(value -> value.path().text().equals(FIELD));
  }

  @Test
  void a_box_is_ticked_by_whatever_name_a_program_has_for_it() {
    assertThat(tick(COSName.getPDFName("1"), COSName.getPDFName("1")))
        .isEqualTo(new Shown.Flag(true));
    assertThat(tick(COSName.getPDFName("Oui"), null)).isEqualTo(new Shown.Flag(true));
    assertThat(tick(COSName.Off, COSName.Off)).isEqualTo(Shown.BLANK);
    assertThat(tick(null, null)).isEqualTo(Shown.BLANK);
  }

  @Test
  void a_box_that_looks_otherwise_than_it_is_is_reported() {
    DocumentContent content = ticked(COSName.Off, COSName.getPDFName("Yes"));

    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("looks ticked and is not"));
  }

  private static Shown tick(COSName value, COSName state) {
    return shown(ticked(value, state), FIELD);
  }

  private static DocumentContent ticked(COSName value, COSName state) {
    return FilledForms.read(
        FilledForms.edited(
            FilledForms.form(),
            form -> {
              COSDictionary box = FilledForms.dictionary(form, FIELD);
              box.setItem(COSName.FT, COSName.BTN);
              box.setItem(COSName.V, value);
              box.setItem(COSName.AS, state);
            }));
  }

  @Test
  void the_value_of_a_field_may_stand_above_it() {
    DocumentContent content =
        FilledForms.read(
            FilledForms.edited(
                FilledForms.form(),
                form -> {
                  COSDictionary field = FilledForms.dictionary(form, FIELD);
                  COSDictionary widget = new COSDictionary();
                  PDPage page = new PDPage();
                  form.addPage(page);
                  widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
                  widget.setItem(COSName.P, page.getCOSObject());
                  COSArray kids = new COSArray();
                  kids.add(widget);
                  field.setItem(COSName.KIDS, kids);
                  field.setString(COSName.V, "Above");
                }));

    assertThat(FilledForms.filled(content)).isEqualTo(Map.of(FIELD, new Shown.Text("Above")));
    assertThat(content.values())
        .filteredOn(value -> value.path().text().equals(FIELD))
        .allMatch(value -> value.place().startsWith("page 2, "));
  }

  @Test
  void a_text_may_be_kept_with_the_place_in_which_it_was_typed() {
    DocumentContent content = FilledForms.read(typed("people[new-2].name", null, "Ann", null));

    assertThat(FilledForms.filled(content))
        .isEqualTo(Map.of("people[new-2].name", new Shown.Text("Ann")));
  }

  @Test
  void texts_that_differ_from_place_to_place_are_reported() {
    for (byte[] file :
        new byte[][] {
          typed("people[new-2].name", "Ann", "Bob", null),
          typed("people[new-2].name", null, "Ann", "Bob"),
          typed("people[new-2].name", "Ann", "", null)
        }) {
      DocumentContent content = FilledForms.read(file);

      assertThat(FilledForms.filled(content)).isEmpty();
      assertThat(content.problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).contains("“Ann”, “"));
    }
  }

  /** Enters a text for a field and others in its first two places, as programs do. */
  private static byte[] typed(String name, String field, String first, String second) {
    return FilledForms.edited(
        FilledForms.form("account-map", Locale.UK),
        form -> {
          COSDictionary dictionary = FilledForms.dictionary(form, name);
          dictionary.setString(COSName.V, field);
          COSArray places = dictionary.getCOSArray(COSName.KIDS);
          ((COSDictionary) places.getObject(0)).setString(COSName.V, first);
          ((COSDictionary) places.getObject(1)).setString(COSName.V, second);
        });
  }
}
