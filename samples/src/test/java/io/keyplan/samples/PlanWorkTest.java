package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.batch.PlanWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The unit of work as engines use it. */
class PlanWorkTest {

  private static final LocalDate TODAY = LocalDate.of(2031, 3, 12);
  private static final String PLAN =
      "{\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"Call\"}]}";

  /** What is put, by its path. */
  private static final class MemoryStore implements DocumentStore {
    private final Map<String, byte[]> documents = new TreeMap<>();

    @Override
    public void put(String path, byte[] content) {
      documents.put(path, content);
    }

    @Override
    public Optional<String> hash(String path) {
      return Optional.empty();
    }
  }

  @Test
  void it_is_small_when_it_is_sent_and_does_the_same_there() throws Exception {
    PlanWork work = PlanWork.of(set("simple-plan"), TODAY);
    PlanLine line = PlanLine.of("plans.jsonl", 1, PLAN);
    byte[] sent = written(work);
    MemoryStore here = new MemoryStore();
    MemoryStore there = new MemoryStore();

    PlanOutcome first = work.apply(line, here);
    PlanOutcome second = ((PlanWork) read(sent)).apply((PlanLine) read(written(line)), there);

    assertThat(sent).hasSizeLessThan(2000);
    assertThat(here.documents.keySet())
        .hasSize(4)
        .allMatch(name -> name.matches("acme-[0-9a-f]{8}-simple-plan-en\\..*"));
    assertThat(there.documents).containsAllEntriesOf(here.documents).hasSize(4);
    assertThat(untimed(second)).isEqualTo(untimed(first));
  }

  @Test
  void a_mistyped_template_or_format_is_told_before_anything_is_sent() {
    assertThatThrownBy(() -> PlanWork.of(set("simple-plam"), TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("simple-plan");
  }

  @Test
  void a_line_is_read_as_a_plan_or_as_a_dead_letter_or_has_a_fault() throws IOException {
    PlanWork work = PlanWork.of(set("simple-plan"), TODAY);
    MemoryStore store = new MemoryStore();
    byte[] latin = PLAN.replace("Acme", "Éclair").getBytes(StandardCharsets.ISO_8859_1);

    PlanOutcome faulty = work.apply(read(12, latin), store);
    String dead = faulty.deadLetter().orElseThrow();
    String repaired = dead.replace("\uFFFDclair", "Éclair");
    PlanLine again = read(1, repaired.getBytes(StandardCharsets.UTF_8));

    assertThat(PlanLine.read("plans.jsonl", 1, " \r".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(dead).contains("\"line\":12", "not UTF-8");
    assertThat(again.number()).isEqualTo(12);
    assertThat(work.apply(again, store).isComplete()).isTrue();
  }

  private static PlanLine read(long number, byte[] line) {
    return PlanLine.read("plans.jsonl", number, line).orElseThrow();
  }

  private static DocumentSet set(String template) {
    return DocumentSet.builder()
        .templates(template)
        .formats("docx", "xlsx", "pptx", "pdf")
        .name(NamePattern.of("{account}-{id}-{template}-{lang}.{ext}"))
        .build();
  }

  private static String untimed(PlanOutcome outcome) {
    return outcome.manifestLine().replaceAll("\"millis\":\\d+", "");
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
