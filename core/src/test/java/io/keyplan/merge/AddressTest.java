package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.structure.PlanWalk;
import io.keyplan.testing.RandomPlans;
import io.keyplan.value.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @Test
  void every_address_of_a_plan_is_understood() {
    for (int seed = 1; seed < 20; seed++) {
      PlanWalk.walk(
          RandomPlans.of(seed),
          (place, field, value) ->
              assertThat(Address.of(place.path()))
                  .hasValueSatisfying(
                      address -> assertThat(address.last().field()).isEqualTo(field)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actions[a].b].step", "actions[[x]].step", "actions[a].b.step"})
  void ids_may_look_like_addresses(String path) {
    assertThat(Address.of(FieldPath.of(path)).isPresent()).isEqualTo(!path.contains("].b.s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "actions",
        "actions[",
        "actions[]",
        "actions[a",
        "actions[a].nothing",
        "account.name.more",
        "account[1].name",
        "info..title"
      })
  void others_are_not(String path) {
    assertThat(Address.of(FieldPath.of(path)).isPresent()).isEqualTo(path.equals("actions"));
  }
}
