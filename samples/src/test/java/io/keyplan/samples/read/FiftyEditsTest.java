package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.Publisher;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.LibreOffice;
import io.keyplan.testing.RandomPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fifty and more edits a format, of the sample client in every language and of random plans: with
 * and without ids and trace, and after LibreOffice: exactly the edits, or a report.
 */
class FiftyEditsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final int EACH = 24;

  /** A document bears the day for which it was made, and does not say any more which it was. */
  private static final String OWN_DAY = "info.asOf";

  @TempDir Path folder;

  private record Written(String language, AccountPlan plan, byte[] document) {}

  private record Edited(AccountPlan plan, byte[] document, Map<String, Object> edits) {}

  private static Map<String, AccountPlan> plans() {
    Map<String, AccountPlan> plans = new LinkedHashMap<>();
    for (String language : List.of("de", "es", "fr", "it", "pt")) {
      plans.put(language, SampleClient.of(Locale.forLanguageTag(language)).plan());
    }
    plans.put("en-GB", RandomPlans.of(11));
    plans.put("pt-PT", RandomPlans.of(12));
    return plans;
  }

  private static List<Written> written(String format, boolean ids) {
    List<Written> written = new ArrayList<>();
    List<Template> templates = List.copyOf(Templates.builtIn().all());
    plans()
        .forEach(
            (language, given) -> {
              AccountPlan plan = ids ? given : PlanWithoutIds.of(given);
              Publisher publisher =
                  Publisher.builder().locale(Locale.forLanguageTag(language)).asOf(DAY).build();
              String template = templates.get(written.size() % templates.size()).id();
              byte[] document = publisher.publication(plan, template, format).bytes();
              written.add(new Written(language, plan, document));
            });
    return written;
  }

  private static List<Edited> edited(String format, List<Written> all) throws IOException {
    DocumentEditor editor = ReadBackTest.EDITORS.get(format);
    List<Edited> edited = new ArrayList<>();
    for (Written one : all) {
      Random random = new Random(one.language().hashCode());
      RandomEdits edits =
          new RandomEdits(one.plan(), Locale.forLanguageTag(one.language()), random, EACH);
      edits.choose(editor.addresses(one.document()), false);
      byte[] document = editor.write(one.document(), edits.texts);
      edited.add(new Edited(one.plan(), document, edits.values));
    }
    assertThat(edited.stream().mapToInt(one -> one.edits().size()).sum()).isGreaterThan(49);
    return edited;
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx", "xlsx"})
  void with_and_without_ids_and_trace_exactly_the_edits_are_read_or_reported(String format)
      throws IOException {
    for (boolean ids : new boolean[] {true, false}) {
      for (Edited one : edited(format, written(format, ids))) {
        ImportResult traced = read(one.document(), format, one.plan());

        assertThat(traced.isComplete()).isTrue();
        exactlyOrReported(traced, one);
        exactlyOrReported(read(LostTrace.of(one.document()), format, one.plan()), one);
      }
    }
  }

  /**
   * Word shows what a control is bound to, and LibreOffice does so when it opens a document: so
   * documents of Word are edited after it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx", "xlsx"})
  @Tag("libreoffice")
  void with_libreoffice_in_between_exactly_the_edits_are_read_or_reported(String format)
      throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    List<Written> written = written(format, true);
    if (format.equals("docx")) {
      List<byte[]> saved = saved(format, written.stream().map(Written::document).toList());
      List<Written> again = new ArrayList<>();
      for (int i = 0; i < saved.size(); i++) {
        Written one = written.get(i);
        byte[] tagged = PartEditor.word().tagged(saved.get(i), one.document());
        again.add(new Written(one.language(), one.plan(), tagged));
      }
      for (Edited one : edited(format, again)) {
        exactlyOrReported(read(one.document(), format, one.plan()), one);
      }
      return;
    }
    List<Edited> all = edited(format, written);
    List<byte[]> saved = saved(format, all.stream().map(Edited::document).toList());
    for (int i = 0; i < saved.size(); i++) {
      exactlyOrReported(read(saved.get(i), format, all.get(i).plan()), all.get(i));
    }
  }

  private List<byte[]> saved(String format, List<byte[]> documents) throws Exception {
    List<String> names = new ArrayList<>();
    for (byte[] document : documents) {
      Files.write(folder.resolve(names.size() + "." + format), document);
      names.add(String.valueOf(names.size()));
    }
    Path saved = LibreOffice.save(folder, format, names);
    List<byte[]> files = new ArrayList<>();
    for (String name : names) {
      files.add(Files.readAllBytes(saved.resolve(name + "." + format)));
    }
    return files;
  }

  /** An entry whose only text was edited is another one, at the same place. */
  private static void exactlyOrReported(ImportResult result, Edited edited) {
    Map<String, Object> values = values(result.plan());
    assertThat(result.changes())
        .extracting(change -> change.address().text())
        .allSatisfy(
            address ->
                assertThat(edited.edits().keySet()).anyMatch(edit -> edit.startsWith(address)));
    Map<String, Object> missed = new TreeMap<>(edited.edits());
    missed.entrySet().removeIf(edit -> edit.getValue().equals(values.get(edit.getKey())));
    missed.remove(OWN_DAY);
    if (!missed.isEmpty()) {
      assertThat(result.isComplete()).as("%s are missed", missed).isFalse();
    }
    assertThat(values.keySet()).containsAll(values(edited.plan()).keySet());
  }

  private static Map<String, Object> values(AccountPlan plan) {
    Map<String, Object> values = new TreeMap<>();
    PlanWalk.walk(plan, (place, field, value) -> values.put(place.path().text(), value));
    return values;
  }

  private ImportResult read(byte[] document, String format, AccountPlan plan) throws IOException {
    Path file = Files.write(folder.resolve("read." + format), document);
    return PlanImport.standard().read(file, plan);
  }
}
