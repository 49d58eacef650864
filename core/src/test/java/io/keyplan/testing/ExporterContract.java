package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every exporter; a test class of an exporter extends it.
 *
 * <p>An exporter
 *
 * <ul>
 *   <li>leaves the stream open, with everything written, and passes on its failure;
 *   <li>writes the same bytes for the same document, under any default locale and time zone and in
 *       any number of threads;
 *   <li>shows every block, every section's title and the confidentiality mark, or reports what it
 *       does not show by a note that says the word looked for or the title of its section;
 *   <li>takes any text: what it cannot carry it replaces, and says so by a note;
 *   <li>takes a document without content, sections within sections, and tables of 2,000 rows.
 * </ul>
 *
 * <p>Nothing is asked of what an exporter has written when it fails: {@code Publisher} passes on
 * only what was finished.
 */
public abstract class ExporterContract {

  private static final String LONG = "nine char ".repeat(4_000);

  private static final ExportOptions OPTIONS = ExportOptions.standard();

  /** Creates an exporter as {@code ServiceLoader} would. */
  protected abstract Exporter exporter();

  /** Gives the format that it is meant to write. */
  protected abstract Format format();

  /**
   * Reads all text of a file, in any order, formatting aside; fails for a file that is not valid.
   *
   * @param file content of the file
   */
  protected abstract String textOf(byte[] file) throws IOException;

  @Test
  void it_writes_the_format_that_it_is_meant_for() {
    assertThat(exporter().format()).isEqualTo(format());
    assertThat(format().id()).matches("[a-z0-9]+");
    assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
  }

  @Test
  void it_leaves_the_stream_open_with_everything_written() throws IOException {
    ProbeStream out = new ProbeStream();

    exporter().export(ProbeDocument.full(), OPTIONS, out);

    assertThat(out.closed()).as("closed").isFalse();
    assertThat(out.pending()).as("bytes not flushed").isZero();
    assertThat(textOf(out.written())).isNotBlank();
  }

  @Test
  void it_passes_on_the_failure_of_the_stream() {
    ProbeStream out = ProbeStream.failing("the disk is full");

    assertThatThrownBy(() -> exporter().export(ProbeDocument.full(), OPTIONS, out))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("the disk is full");
    assertThat(out.closed()).as("closed").isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_variant_gives_the_same_bytes_twice(Variant variant) throws IOException {
    for (DocumentShape shape : DocumentShape.values()) {
      Document document = ProbeDocument.full(variant, shape, Locale.FRANCE);

      assertThat(bytes(document)).as(shape.name()).isEqualTo(bytes(document));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG, Asia/Kolkata",
    "tr-TR, America/New_York",
    "th-TH-u-nu-thai-ca-buddhist, Pacific/Apia",
    "de-DE, UTC"
  })
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void the_machines_locale_and_time_zone_make_no_difference(String locale, String zone)
      throws IOException {
    byte[] expected = bytes(ProbeDocument.full());
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(bytes(ProbeDocument.full())).isEqualTo(expected);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  @Test
  void eight_threads_with_one_exporter_get_the_same_bytes() throws Exception {
    Exporter shared = exporter();
    Document document = ProbeDocument.full();
    byte[] expected = bytes(shared, document);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        results.add(threads.submit(() -> bytes(shared, document)));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_of_block_is_shown_or_reported(Class<? extends Block> kind) throws IOException {
    Exported full = export(ProbeDocument.full());

    assertThat(full.showsOrReports(ProbeDocument.sectionTitle(kind))).as("title").isTrue();
    assertThat(
            full.showsOrReports(ProbeDocument.probe(kind))
                || full.reports(ProbeDocument.sectionTitle(kind)))
        .withFailMessage(() -> kind.getSimpleName() + " is missing in " + full)
        .isTrue();
  }

  static Stream<Class<? extends Block>> kinds() {
    return ProbeDocument.kinds().stream();
  }

  @ParameterizedTest
  @EnumSource
  void title_subject_and_confidentiality_are_shown_in_every_shape(DocumentShape shape)
      throws IOException {
    Exported full = export(ProbeDocument.full(Variant.FILLED, shape, Locale.ENGLISH));

    assertThat(full.showsOrReports("Documenttitle")).as("title").isTrue();
    assertThat(full.showsOrReports("Documentsubject")).as("subject").isTrue();
    assertThat(full.showsOrReports("Documentmark")).as("confidentiality").isTrue();
  }

  @Test
  void a_document_has_pages() throws IOException {
    assertThat(export(ProbeDocument.full()).report().pages()).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void any_text_is_taken_everywhere(String name, String text) throws IOException {
    Exported said = export(ProbeDocument.saying(text));

    assertThat(said.showsOrReports("probeprose")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void a_text_is_shown_to_its_end_and_as_it_is_or_reported(String name, String text)
      throws IOException {
    Exported exported = export(ProbeDocument.ofText(text + " textend"));

    assertThat(exported.showsOrReports("textend")).as("end of the text").isTrue();
    assertThat(exported.shows(text) || !exported.report().notes().isEmpty())
        .withFailMessage(() -> "neither the text nor a note on it in " + exported)
        .isTrue();
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("control characters", "a\u0000b\u0007c\u001Bd\uFFFE\uFFFF"),
        Arguments.of("half a surrogate pair", "x\uD83D y \uDE00z"),
        Arguments.of("emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 1️⃣"),
        Arguments.of("right to left", "مرحبا بالعالم (שלום)"),
        Arguments.of("Chinese", "重点客户计划"),
        Arguments.of("equals sign", "=HYPERLINK(\"https://example.com\")"),
        Arguments.of("plus sign", "+1+cmd"),
        Arguments.of("minus sign", "-2+3"),
        Arguments.of("at sign", "@SUM(A1)"),
        Arguments.of("XML", "<b>&amp; \"x\" 'y' ]]> <!-- &#0; --></b>"),
        Arguments.of("field codes", "{ MERGEFIELD x } ${y} {{z}} %n %s \\n"),
        Arguments.of("line breaks", "one\r\ntwo\rthree\n\nfour\u2028five\tsix"),
        Arguments.of("one long word", "w".repeat(3_000)));
  }

  @Test
  protected void forty_thousand_characters_are_taken_everywhere() throws IOException {
    any_text_is_taken_everywhere("", LONG);
  }

  @Test
  void forty_thousand_characters_are_shown_to_their_end_or_reported() throws IOException {
    a_text_is_shown_to_its_end_and_as_it_is_or_reported("", LONG);
  }

  @Test
  void a_document_without_sections_is_written() throws IOException {
    assertThat(export(ProbeDocument.empty()).showsOrReports("Documenttitle")).isTrue();
  }

  @Test
  void sections_within_sections_are_shown() throws IOException {
    Exported nested = export(ProbeDocument.nested());

    assertThat(nested.showsOrReports("Depth1")).isTrue();
    assertThat(nested.showsOrReports("Depth2")).isTrue();
    assertThat(nested.showsOrReports("Depth3")).isTrue();
    assertThat(nested.showsOrReports("innermost")).isTrue();
  }

  @Test
  void no_row_of_two_thousand_is_lost() throws IOException {
    Exported table = export(ProbeDocument.rows(2_000));

    assertThat(Stream.of("row1", "row999", "row2000").filter(table::showsOrReports))
        .containsExactly("row1", "row999", "row2000");
  }

  private Exported export(Document document) throws IOException {
    ProbeStream out = new ProbeStream();
    ExportReport report = exporter().export(document, OPTIONS, out);
    return new Exported(textOf(out.written()), report);
  }

  private byte[] bytes(Document document) throws IOException {
    return bytes(exporter(), document);
  }

  private static byte[] bytes(Exporter exporter, Document document) throws IOException {
    ProbeStream out = new ProbeStream();
    exporter.export(document, OPTIONS, out);
    return out.written();
  }

  /** A file as a reader finds it; blanks and line breaks are all the same. */
  private record Exported(String text, ExportReport report) {

    boolean shows(String words) {
      return plain(text).contains(plain(words));
    }

    boolean reports(String words) {
      return report.notes().stream().anyMatch(note -> note.message().contains(words));
    }

    boolean showsOrReports(String words) {
      return shows(words) || reports(words);
    }

    private static String plain(String words) {
      return words.replaceAll("[\\s\\u2028]+", " ");
    }
  }
}
