package io.keyplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.Ref;
import org.junit.jupiter.api.Test;

class DirectoryTest {

  @Test
  void a_reference_into_a_list_without_entries_finds_nothing_and_stays_text() {
    Directory directory =
        Directory.of(
            AccountPlan.builder("Hélios").strategy("S", s -> s.objective("Growth")).build());

    assertThat(directory.objective(Ref.of("Growth"))).isEmpty();
    assertThat(directory.name(PlanFields.field(Strategy.class, "objectives"), Ref.of("Growth")))
        .isEqualTo("Growth");
  }
}
