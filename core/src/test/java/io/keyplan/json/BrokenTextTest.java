package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.value.InvalidPlanException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"account":{"name":"X",}}|line 1, column 24, /account/name: this is not valid JSON: Unexpected character ('}'): was expecting double-quote to start property name
          {account:{}}|line 1, column 2: this is not valid JSON: Unexpected character ('a'): was expecting double-quote to start property name
          {"account":{"name":'X'}}|line 1, column 20, /account/name: this is not valid JSON: Unexpected character ('''): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          {"account":{"name":"X"}} // client|line 1, column 26: this is not valid JSON: Unexpected character ('/'): maybe a (non-standard) comment?
          {"account":{"name":"X","potential":NaN}}|line 1, column 39, /account/potential: this is not valid JSON: Non-standard token 'NaN'
          {"account":{"name":"X"]}|line 1, column 23, /account/name: this is not valid JSON: Unexpected close marker ']': expected '}'
          {"account":{"name":"X"}}{}|line 1, column 25: the plan ends before this; a file holds one plan
          {"account":{"name":"X"}|line 1, column 24, /account: the text ends too early: the object that begins in line 1, column 1 is not closed
          {"account":{"name":"X",|line 1, column 24, /account/name: the text ends too early: the object that begins in line 1, column 12 is not closed
          {"account":{"name":"X"},"people":[{},|line 1, column 38, /people/1: the text ends too early: the list that begins in line 1, column 34 is not closed
          {"account":{"name":"X","sites":["a|line 1, column 35, /account/sites/0: the text ends too early: the list that begins in line 1, column 32 is not closed
          """)
  void json_that_cannot_be_read_on_is_told_with_its_place(String text, String problem) {
    assertThat(Reading.problemsOfJson(text)).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          account: {name: X|line 1, column 18, /account/name: the text ends too early: the object that begins in line 1, column 10 is not closed
          account:⏎  name: a: b|line 2, column 10, /account/name: this is not valid YAML: mapping values are not allowed here
          account:⏎  name: 'X|line 2, column 11, /account/name: the text ends too early: the object that begins in line 2, column 3 is not closed
          account:⏎  name: - y|line 2, column 9, /account/name: this is not valid YAML: sequence entries are not allowed here
          account: {name: X, [a]: b}|line 1, column 20, /account/name: this is not valid YAML: the name of a property is expected
          account: {name: X}⏎---⏎account: {name: Y}|line 3, column 1: the plan ends before this; a file holds one plan
          """)
  void yaml_that_cannot_be_read_on_is_told_with_its_place(String text, String problem) {
    assertThat(Reading.problemsOfYaml(text.replace('⏎', '\n'))).containsExactly(problem);
  }

  @ParameterizedTest
  @EnumSource
  void a_text_with_nothing_in_it_is_told_what_the_least_is(PlanFormat format) {
    assertThat(Reading.problems(" \n", format, ReadOptions.strict()))
        .singleElement()
        .asString()
        .contains("there is nothing in it; the smallest plan is {\"account\":{\"name\":\"…\"}}");
  }

  @Test
  void control_characters_in_yaml_are_told_with_their_place() {
    assertThat(Reading.problemsOfYaml("account:\n  name: X\u0007"))
        .containsExactly(
            "line 2, column 10, /account/name: a control character cannot stand in YAML; write \"\\u0007\" between double quotes");
    assertThat(Reading.yaml("account:\n  name: \"X\\u0007\"").account().name())
        .isEqualTo("X\u0007");
  }

  @Test
  void tabs_in_yaml_are_told_with_their_place() {
    assertThat(Reading.problemsOfYaml("account:\n\tname: X"))
        .singleElement()
        .asString()
        .startsWith("line 2, column 1, /account: this is not valid YAML:")
        .contains("Do not use \\t(TAB) for indentation");
  }

  @Test
  void what_was_found_before_a_text_broke_off_is_told_as_well() {
    String text =
        """
        {"account": {"nam": "X"},
         "people": [{"id": "p", "influence": 9}, {"id": "p", "interest": "4"}],
         "confidence": {"/actions/0/due": "ASSUMED"},
         "actions": [{"description":\s""";

    assertThat(Reading.problemsOfJson(text))
        .containsExactly(
            "line 1, column 14, /account/nam: there is no property \"nam\" here; did you mean \"name\"?",
            "line 2, column 38, /people/0/influence: 9 is outside 1 to 5",
            "line 2, column 49, /people/1/id: \"p\" is the id of an earlier entry of this list",
            "line 2, column 66, /people/1/interest: a whole number from 1 to 5 is expected, found the text \"4\"; leave out the quotes",
            "line 4, column 30, /actions/0/description: the text ends too early: the object that begins in line 4, column 14 is not closed");
  }

  @Test
  void aliases_and_tags_of_yaml_are_refused() {
    String text =
        """
        account: {name: &n X, parent: *n}
        team: [{name: !!javax.script.ScriptEngineManager [x]}, {name: !own Ann}, {name: !!str 7}]
        """;

    assertThat(Reading.problemsOfYaml(text))
        .containsExactly(
            "line 1, column 31, /account/parent: aliases such as *name are not read; write the value out",
            "line 2, column 15, /team/0/name: the tag tag:yaml.org,2002:javax.script.ScriptEngineManager is not read; leave it out",
            "line 2, column 15, /team/0/name: a text is expected, found a list",
            "line 2, column 63, /team/1/name: the tag !own is not read; leave it out");
  }

  @Test
  void bytes_that_are_no_characters_are_told_with_their_place() {
    byte[] latin1 = "{\"account\":\n{\"name\":\"Hélios\"}}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(new ByteArrayInputStream(latin1)))
        .containsExactly("line 2, column 11, /account/name: the bytes here are not UTF-8");
  }

  @Test
  void bytes_cut_in_the_middle_of_a_character_are_told_with_their_place() {
    byte[] whole = "{\"account\":{\"name\":\"Hé".getBytes(StandardCharsets.UTF_8);

    assertThat(problems(new ByteArrayInputStream(whole, 0, whole.length - 1)))
        .containsExactly("line 1, column 22, /account/name: the bytes here are not UTF-8");
  }

  @ParameterizedTest
  @EnumSource
  void a_disk_that_fails_is_no_problem_of_the_plan(PlanFormat format) {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            throw new IOException("disk");
          }

          @Override
          public void close() {}
        };

    Assertions.assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PlanFile.read(failing, format, ReadOptions.strict()))
        .withMessage("disk");
  }

  private static List<String> problems(InputStream in) {
    InvalidPlanException invalid =
        Assertions.catchThrowableOfType(
            InvalidPlanException.class,
            () -> PlanFile.read(in, PlanFormat.JSON, ReadOptions.strict()));
    return invalid.problems().stream().map(Object::toString).toList();
  }
}
