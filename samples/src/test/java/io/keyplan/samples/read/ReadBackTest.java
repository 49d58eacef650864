package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.change.Change;
import io.keyplan.document.TextSource;
import io.keyplan.document.Variant;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.RandomPlans;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back to no change, and what was edited since, to exactly that. */
class ReadBackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  static final Map<String, DocumentEditor> EDITORS =
      Map.of(
          "docx",
          PartEditor.word(),
          "pptx",
          PartEditor.powerPoint(),
          "xlsx",
          new WorkbookEditor(),
          "pdf",
          new FormEditor());

  private static final String SHOWN =
      "/(word/document|xl/sharedStrings|ppt/slides/slide\\d+)\\.xml";

  @TempDir Path folder;

  static Stream<Arguments> documents() {
    return Templates.builtIn().all().stream()
        .map(Template::id)
        .flatMap(
            template ->
                Stream.of("docx", "xlsx", "pptx", "pdf")
                    .map(format -> Arguments.of(template, format)));
  }

  private Path write(
      AccountPlan plan,
      String template,
      String format,
      Locale locale,
      Variant variant,
      Audience audience)
      throws IOException {
    Path file = folder.resolve("document." + format);
    Publisher.builder()
        .locale(locale)
        .variant(variant)
        .audience(audience)
        .asOf(DAY)
        .build()
        .publish(plan, template, file);
    return file;
  }

  private static ImportResult read(Path file, AccountPlan plan) throws IOException {
    return PlanImport.standard().read(file, plan);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_is_written_reads_back_to_no_change(String template, String format) throws IOException {
    for (Locale locale : List.of(Locale.US, Locale.FRANCE)) {
      AccountPlan plan = SampleClient.of(locale).plan();
      if (!format.equals("pdf")) {
        for (Audience audience : Audience.values()) {
          unchanged(plan, write(plan, template, format, locale, Variant.FILLED, audience));
        }
      }
      for (Variant variant : List.of(Variant.BLANK, Variant.GUIDED)) {
        unchanged(plan, write(plan, template, format, locale, variant, Audience.INTERNAL));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "it", "pt", "pt-PT", "de-CH", "es-MX"})
  void every_language_reads_back_to_no_change(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    AccountPlan plan = SampleClient.of(locale).plan();
    for (String format : List.of("docx", "xlsx", "pptx")) {
      unchanged(
          plan, write(plan, "action-plan", format, locale, Variant.FILLED, Audience.INTERNAL));
    }
    unchanged(plan, write(plan, "action-plan", "pdf", locale, Variant.BLANK, Audience.INTERNAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx"})
  void a_language_of_ones_own_reads_back_to_no_change(String format) throws IOException {
    TextSource texts =
        TextSource.of(
            Map.of(
                "nl",
                Map.of(
                    "word.overdue", "Te laat",
                    "word.assumedSymbol", "(!)",
                    "word.yes", "Ja",
                    "ActionStatus.IN_PROGRESS", "Bezig",
                    "action.due", "Uiterlijk")));
    AccountPlan plan = SampleClient.of(Locale.ENGLISH).plan();
    Path file = folder.resolve("document." + format);
    Publisher publisher =
        Publisher.builder().texts(texts).locale(new Locale("nl")).asOf(DAY).build();
    publisher.publish(plan, "action-plan", file);

    ImportResult result = PlanImport.standard().withTexts(texts).read(file, plan);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void any_plan_reads_back_to_no_change(String template, String format) throws IOException {
    for (int seed = 1; seed <= 3 && !format.equals("pdf"); seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      Locale locale = seed % 2 == 0 ? Locale.CANADA_FRENCH : Locale.UK;
      unchanged(plan, write(plan, template, format, locale, Variant.FILLED, Audience.INTERNAL));
    }
  }

  /** Fifteen characters of an id of Salesforce may differ from another's by nothing but case. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx"})
  void ids_that_differ_by_case_only_stay_apart(String format) throws IOException {
    AccountPlan plan =
        AccountPlan.builder("Acme")
            .action("Call", action -> action.id("0065g00000AbCdE"))
            .action("Write", action -> action.id("0065g00000AbCde"))
            .build();
    Path file = write(plan, "action-plan", format, Locale.US, Variant.FILLED, Audience.INTERNAL);
    unchanged(plan, file);
    try (FileSystem zip = FileSystems.newFileSystem(file);
        Stream<Path> parts = Files.walk(zip.getPath("/"))) {
      for (Path part : parts.filter(one -> one.toString().matches(SHOWN)).toList()) {
        Files.writeString(part, Files.readString(part).replace(">Write<", ">Write a letter<"));
      }
    }

    assertThat(read(file, plan).plan().actions())
        .extracting(Action::step)
        .containsExactly("Call", "Write a letter");
  }

  private static void unchanged(AccountPlan plan, Path file) throws IOException {
    ImportResult result = read(file, plan);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
    assertThat(result.notes()).isEmpty();
    assertThat(result.plan()).isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_was_edited_is_read_and_nothing_else(String template, String format) throws IOException {
    DocumentEditor editor = EDITORS.get(format);
    Variant variant = format.equals("pdf") ? Variant.BLANK : Variant.FILLED;
    for (Locale locale : List.of(Locale.US, Locale.FRANCE)) {
      AccountPlan plan = SampleClient.of(locale).plan();
      AccountPlan base = variant.isForm() ? AccountPlan.builder("Acme").build() : plan;
      Path file = write(plan, template, format, locale, variant, Audience.INTERNAL);
      byte[] document = Files.readAllBytes(file);
      RandomEdits edits = new RandomEdits(plan, locale, new Random(template.hashCode()));
      edits.choose(editor.addresses(document), variant.isForm());
      Files.write(file, editor.write(document, edits.texts));

      ImportResult result = read(file, base);

      assertThat(result.conflicts()).isEmpty();
      assertThat(result.problems()).isEmpty();
      Map<String, Object> read = new TreeMap<>();
      for (Change change : result.changes()) {
        read.put(change.address().text(), change.after());
      }
      assertThat(read).containsExactlyEntriesOf(edits.values);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_pdf_to_be_read_is_refused_with_the_reason(String template, String format)
      throws IOException {
    if (format.equals("pdf")) {
      AccountPlan plan = SampleClient.of(Locale.US).plan();
      Path file = write(plan, template, format, Locale.US, Variant.FILLED, Audience.INTERNAL);

      assertThatThrownBy(() -> read(file, plan)).isInstanceOf(UnreadableDocumentException.class);
    }
  }
}
