package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every reader; a test class of a reader extends it.
 *
 * <p>A reader
 *
 * <ul>
 *   <li>finds every value that can be edited in what its exporter wrote, each as the trace says it
 *       was written, and every row of every table; in forms every place with its address, blank as
 *       it is;
 *   <li>says of a file that is not ours that nothing in it is, or why it cannot be read;
 *   <li>throws nothing but {@link UnreadableDocumentException}, whatever a file is like.
 * </ul>
 */
public abstract class ReaderContract {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  /** Creates the exporter whose documents the reader reads. */
  protected abstract Exporter exporter();

  /** Creates a reader as {@code ServiceLoader} would. */
  protected abstract PlanReader reader();

  /**
   * Says whether documents of a variant can be edited in the format; those that cannot, are read as
   * documents in which nothing is ours.
   */
  protected boolean isEditable(Variant variant) {
    return true;
  }

  /** Lists addresses that the format shows in no place of their own, beside pictures. */
  protected Set<String> shownWithoutPlace(Document document) {
    return Set.of();
  }

  static Stream<Document> documents() {
    return Templates.builtIn().all().stream().map(Template::id).flatMap(ReaderContract::documents);
  }

  private static Stream<Document> documents(String template) {
    List<Document> documents = new ArrayList<>();
    for (Locale locale : List.of(Locale.US, Locale.FRANCE)) {
      AccountPlan plan = SampleClient.of(locale).plan();
      documents.add(compose(plan, template, locale, Variant.FILLED, Audience.INTERNAL));
      documents.add(compose(plan, template, locale, Variant.FILLED, Audience.CUSTOMER));
      documents.add(compose(plan, template, locale, Variant.BLANK, Audience.INTERNAL));
      documents.add(compose(plan, template, locale, Variant.GUIDED, Audience.INTERNAL));
    }
    for (int seed = 1; seed <= 3; seed++) {
      Locale locale = seed % 2 == 0 ? Locale.CANADA_FRENCH : Locale.UK;
      documents.add(
          compose(RandomPlans.of(seed), template, locale, Variant.FILLED, Audience.INTERNAL));
    }
    return documents.stream();
  }

  private static Document compose(
      AccountPlan plan, String template, Locale locale, Variant variant, Audience audience) {
    return Publisher.builder()
        .locale(locale)
        .variant(variant)
        .audience(audience)
        .asOf(DAY)
        .build()
        .compose(plan, template);
  }

  private byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter().export(document, ExportOptions.standard(), out);
    return out.toByteArray();
  }

  private DocumentContent read(byte[] file) {
    return reader().read(file, DocumentLimits.STANDARD);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_was_written_is_found_as_it_was_written(Document document) throws IOException {
    DocumentContent content = read(write(document));
    if (!isEditable(document.variant())) {
      assertThat(content.isForeign()).isTrue();
      return;
    }
    Trace trace = content.trace();

    assertThat(content.problems()).isEmpty();
    assertThat(trace).isNotNull();
    assertThat(trace.template()).isEqualTo(document.template());
    assertThat(trace.variant()).isEqualTo(document.variant());
    assertThat(trace.locale()).isEqualTo(document.locale());
    assertThat(trace.asOf()).isEqualTo(document.asOf());
    assertThat(values(content))
        .allSatisfy(value -> assertThat(value.path().text()).doesNotContain("[]"))
        .allMatch(value -> trace.isAsWritten(value.path(), value.shown()), "is as written")
        .noneMatch(value -> value.place().isBlank(), "has no place");
    assertThat(rows(content)).noneMatch(ShownRow::isAdded, "was added");
    assertThat(rows(content)).allMatch(ReaderContract::showsItsRecordOnly, "shows its record");
    assertThat(content.tables())
        .allSatisfy(
            table ->
                assertThat(table.rows().stream().map(ShownRow::record).toList())
                    .as(table.place())
                    .isEqualTo(trace.rows().get(table.group())));
    assertThat(found(content)).containsAll(shown(document));
    if (document.variant().isForm()) {
      assertThat(values(content)).allMatch(value -> value.shown().isBlank(), "is blank");
    }
  }

  private Set<String> shown(Document document) {
    Set<String> shown = new TreeSet<>();
    document
        .entries()
        .filter(Entry::isEditable)
        .filter(entry -> document.variant().isForm() || !entry.isBlank())
        .filter(entry -> entry.input().kind() != Input.Kind.PICTURE)
        .forEach(entry -> shown.add(entry.path().text()));
    shown.removeAll(shownWithoutPlace(document));
    return shown;
  }

  private static Set<String> found(DocumentContent content) {
    Set<String> found = new TreeSet<>();
    values(content).forEach(value -> found.add(value.path().text()));
    return found;
  }

  private static List<ShownValue> values(DocumentContent content) {
    return Stream.concat(
            content.values().stream(), rows(content).stream().flatMap(row -> row.values().stream()))
        .toList();
  }

  private static boolean showsItsRecordOnly(ShownRow row) {
    String record = row.record().text() + ".";
    return row.values().stream().allMatch(value -> value.path().text().startsWith(record));
  }

  private static List<ShownRow> rows(DocumentContent content) {
    return content.tables().stream().flatMap(table -> table.rows().stream()).toList();
  }

  @Test
  void values_that_changed_are_not_as_written() throws IOException {
    Document document = documents().findFirst().orElseThrow();
    Variant variant = isEditable(Variant.FILLED) ? Variant.FILLED : Variant.BLANK;
    Document editable =
        document.variant() == variant
            ? document
            : documents().filter(other -> other.variant() == variant).findFirst().orElseThrow();
    DocumentContent content = read(write(editable));

    assertThat(values(content))
        .isNotEmpty()
        .noneMatch(
            value ->
                content
                    .trace()
                    .isAsWritten(value.path(), new io.keyplan.read.Shown.Text("something else")));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void a_file_that_is_none_is_refused(byte[] file) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableDocumentException.class);
  }

  static Stream<byte[]> foreign() {
    return Stream.of(
        new byte[0],
        "PK".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "just a text".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
  }

  @Test
  void a_file_larger_than_the_limit_is_refused() throws IOException {
    byte[] file = write(documents().findFirst().orElseThrow());

    assertThatThrownBy(() -> reader().read(file, DocumentLimits.STANDARD.withBytes(100)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE));
  }

  @Test
  void broken_files_are_read_or_refused_but_never_more() throws IOException {
    Document document =
        documents().filter(other -> isEditable(other.variant())).findFirst().orElseThrow();
    byte[] file = write(document);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] broken = Arrays.copyOf(file, i % 3 == 0 ? random.nextInt(file.length) : file.length);
      for (int changes = i % 3 * 4; changes > 0 && broken.length > 0; changes--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      readOrRefuse(broken);
    }
  }

  private void readOrRefuse(byte[] file) {
    try {
      assertThat(read(file).values()).doesNotContainNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
