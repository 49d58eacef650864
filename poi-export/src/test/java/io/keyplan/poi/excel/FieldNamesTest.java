package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.value.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info.purpose",
        "account.annualRevenue",
        "actions[a-7].due",
        "situation.swots[#1].strengths[#2].text",
        "goals[g.1].objectives[ob_2]",
        "people[É. Fontaine (été)].name",
        "people[A1].name",
        "revenue.streams[s-1].amounts[2025]"
      })
  void an_address_comes_back_from_its_name(String path) {
    String name = FieldNames.of(FieldPath.of(path));

    assertThat(name).matches("[a-z][A-Za-z0-9._]*").hasSizeLessThan(256);
    assertThat(FieldNames.pathOf(name)).isEqualTo(FieldPath.of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actions[].due",
        "title",
        "goals[g-1].objectives[].relationship.current",
        "revenue.streams[].amounts[2025]"
      })
  void a_column_comes_back_from_its_name(String address) {
    String name = FieldNames.ofColumn("Some_Table2", address);

    assertThat(name).matches("[a-z][A-Za-z0-9._]*").hasSizeLessThan(256);
    assertThat(FieldNames.columnOf(name)).contains(new FieldNames.Column("Some_Table2", address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kp.",
        "kp.a_",
        "kp.a_zz12",
        "kp.a_00",
        "kp.column..",
        "kp.column..A",
        "kp.column..A.."
      })
  void names_that_somebody_made_up_stand_for_nothing(String name) {
    assertThat(FieldNames.pathOf(name)).isEqualTo(FieldPath.NONE);
    assertThat(FieldNames.columnOf(name)).isEmpty();
  }

  @Test
  void ids_that_differ_in_capitals_alone_have_different_names() {
    assertThat(FieldNames.of(FieldPath.of("people[a].name")))
        .isNotEqualToIgnoringCase(FieldNames.of(FieldPath.of("people[A].name")));
  }

  @Test
  void a_name_is_never_too_long_and_never_shared() {
    String first = FieldNames.of(FieldPath.of("people[" + "é".repeat(100) + "1].name"));
    String second = FieldNames.of(FieldPath.of("people[" + "é".repeat(100) + "2].name"));

    assertThat(first).hasSizeLessThan(256).isNotEqualTo(second);
    assertThat(FieldNames.pathOf(first)).isEqualTo(FieldPath.NONE);
  }

  @Test
  void other_names_stand_for_no_field() {
    assertThat(FieldNames.pathOf("AsOf")).isEqualTo(FieldPath.NONE);
    assertThat(FieldNames.pathOf(FieldNames.ofColumn("Actions", "actions[].due")))
        .isEqualTo(FieldPath.NONE);
  }
}
