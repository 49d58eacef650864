package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {

  private final FieldNames names =
      FieldNames.of(PdfFiles.compose("simple-plan", Variant.BLANK, Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actions[a-7].due",
        "account.name",
        "actions[v1.2].due",
        "people[50%.x].name",
        "situation.swots[#1].strengths[#2].text",
        "people[é🙂].name",
        "#odd",
        "a[b[c.d].e"
      })
  void an_address_comes_back_from_its_name(String address) {
    assertThat(FieldNames.address(names.of(FieldPath.of(address))))
        .isEqualTo(FieldPath.of(address));
  }

  @Test
  void the_usual_address_is_its_own_name() {
    assertThat(names.of(FieldPath.of("actions[a-7].due"))).isEqualTo("actions[a-7].due");
    assertThat(names.of(FieldPath.of("actions[v1.2].due"))).isEqualTo("actions[v1%2E2].due");
  }

  @Test
  void an_address_that_others_go_on_from_has_a_name_of_its_own() {
    Document document = PdfFiles.compose("simple-plan", Variant.BLANK, Locale.ENGLISH);
    String longer =
        document
            .entries()
            .map(entry -> entry.path().text())
            .filter(path -> path.contains("."))
            .findFirst()
            .orElseThrow();
    FieldPath shorter = FieldPath.of(longer.substring(0, longer.lastIndexOf('.')));

    assertThat(names.of(shorter)).endsWith(".%");
    assertThat(FieldNames.address(names.of(shorter))).isEqualTo(shorter);
  }

  @Test
  void a_box_to_tick_without_a_field_has_no_address() {
    assertThat(FieldNames.address(FieldNames.tick(3))).isEqualTo(FieldPath.NONE);
  }

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_names_of_a_form_differ_where_its_addresses_do(String template) {
    Document document = PdfFiles.compose(template, Variant.BLANK, Locale.ENGLISH);
    FieldNames all = FieldNames.of(document);
    List<FieldPath> paths =
        document.entries().filter(Entry::isEditable).map(Entry::path).distinct().toList();
    Set<String> named = new HashSet<>();

    paths.forEach(path -> named.add(all.of(path)));

    assertThat(named).hasSameSizeAs(paths);
  }
}
