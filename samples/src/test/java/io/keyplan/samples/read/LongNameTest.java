package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publication;
import io.keyplan.Publisher;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that no title has room for is cut and noted, and is whole wherever it is read back. */
class LongNameTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("N".repeat(2_500)).action("Call", action -> action.id("a-1")).build();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx", "xlsx", "pdf"})
  void a_name_of_2500_letters_is_cut_and_noted_once(String format) {
    Publication written =
        Publisher.builder().build().publication(PLAN, "sales-account-plan", format);

    assertThat(written.report().notes())
        .filteredOn(note -> note.message().contains("was shortened"))
        .hasSize(1);
    assertThat(written.report().pages()).isLessThan(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx", "xlsx"})
  void what_was_cut_is_no_change_with_and_without_the_trace(String format) throws IOException {
    Path file = folder.resolve("plan." + format);
    Publisher.builder().build().publish(PLAN, "sales-account-plan", file);
    assertThat(PlanImport.standard().read(file, PLAN).changes()).isEmpty();

    Files.write(file, LostTrace.of(Files.readAllBytes(file)));
    assertThat(PlanImport.standard().read(file, PLAN).changes()).isEmpty();
  }
}
