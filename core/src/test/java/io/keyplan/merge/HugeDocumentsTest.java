package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.keyplan.export.Format;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small files can say the same thing very often: time must not grow with the square of that. */
class HugeDocumentsTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static ImportResult read(int count, IntFunction<ShownValue> value) {
    List<ShownValue> values = IntStream.range(0, count).mapToObj(value).toList();
    DocumentContent content =
        new DocumentContent(Format.WORD, null, "Acme", Locale.US, values, List.of(), List.of());
    AccountPlan plan = AccountPlan.builder("Acme").build();
    return assertTimeoutPreemptively(LONGEST, () -> PlanImport.standard().merge(content, plan));
  }

  @Test
  void a_field_with_thousands_of_values_is_one_conflict() {
    FieldPath field = FieldPath.of("account.industry");

    ImportResult result =
        read(100_000, i -> new ShownValue(field, new Shown.Text("Number " + i), "here"));

    assertThat(result.conflicts()).hasSize(1);
    assertThat(result.changes()).isEmpty();
  }

  @Test
  void an_address_longer_than_any_that_was_written_is_none() {
    String address = "people[" + "x].people[".repeat(600_000) + "y]";

    assertThat(FieldPath.inFile(address).isNone()).isTrue();
    assertThat(FieldPath.inFile("actions[a-7].due")).isEqualTo(FieldPath.of("actions[a-7].due"));
  }
}
