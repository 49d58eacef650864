package io.keyplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTest {

  @ParameterizedTest
  @CsvSource({
    "actions[a-7], actions[a-7].due, due",
    "goals[g].objectives[o], goals[g].objectives[o].period.start, period.start",
    "actions[a-7], actions[a-70].due,",
    "actions[a-7], actions[a-7],",
    "info, information.date,",
  })
  void a_field_is_within_its_record_only(String record, String field, String rest) {
    assertThat(FieldPath.of(field).within(FieldPath.of(record)).orElse(null)).isEqualTo(rest);
  }

  @Test
  void nothing_is_within_nothing() {
    assertThat(FieldPath.of("info.date").within(FieldPath.NONE)).isEmpty();
    assertThat(FieldPath.of("actions[a]").entryOf(FieldPath.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "actions, actions[a-7].due, actions[a-7]",
    "actions, actions[a.7], actions[a.7]",
    "goals[g].objectives, goals[g].objectives[o].kpi, goals[g].objectives[o]",
    "goals[g].objectives, goals[g].name,",
    "actions, actionsDone[a],",
    "actions, actions,",
  })
  void the_entry_of_a_list_is_the_one_that_an_address_leads_into(
      String list, String path, String entry) {
    FieldPath found = FieldPath.of(path).entryOf(FieldPath.of(list)).orElse(null);

    assertThat(found).isEqualTo(entry == null ? null : FieldPath.of(entry));
  }

  @ParameterizedTest
  @CsvSource({"actions[a-7], a-7", "goals[g].objectives[#2], #2", "actions[a-7].due, ''", "'', ''"})
  void the_key_is_that_of_the_entry_itself(String path, String key) {
    assertThat(FieldPath.of(path).key()).isEqualTo(key);
  }
}
