package io.keyplan.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags are read as people and Word write them, and mistakes name what would be right. */
class TagTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account.name",
        " Account.name ",
        "people[p-3].name",
        "people[a.b[1]].name",
        "situation.competitors[#1].name",
        "actions[].step | open | overdue | by due | first 8",
        "actions[].due|long|else “–”",
        "account.annualRevenue | short | else « rien »",
        "account.tier | else \"a | b\"",
        "account.sites",
        "account.sites[]",
        "goals[].objectives[].title",
        "if situation.risks",
        "if actions | overdue",
        "each people[]",
        "each goals[g-1].objectives[] | open",
        "end",
        "END"
      })
  void a_tag_is_understood(String inside) {
    TagText.Found found = TagText.find("before {{" + inside + "}} after").get(0);

    assertThat(found.problem()).isEmpty();
    assertThat(found.tag()).isNotNull();
    assertThat(found.start()).isEqualTo(7);
    assertThat(found.text()).isEqualTo("{{" + inside + "}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "acount.name                 ;did you mean account.name?",
        "actions[].dueDate           ;did you mean actions[].due?",
        "actions[a-7].dueDate        ;did you mean actions[a-7].due?",
        "step                        ;did you mean account.decisionProcess[].step or actions[].step?",
        "actions.step                ;actions is a list",
        "account[].name              ;account is no list",
        "account.name.first          ;account.name has no fields",
        "goals[]                     ;goals[] is no value but has fields",
        "account                     ;account is no value but has fields",
        "account.name | opn          ;did you mean | open?",
        "account.name | open         ;| open is for lists of entries",
        "account.name | first 3      ;account.name goes through no list",
        "account.name | short        ;| short is for amounts and days",
        "actions[].cost | long       ;| long is for days",
        "actions[].due | short | long;| short and | long exclude each other",
        "actions[].step | by dues    ;did you mean | by due?",
        "actions[].step | first x    ;| first needs a number",
        "account.tier | else none    ;| else needs a text in quotes",
        "each account.name           ;each needs a list",
        "'';a tag without an address",
        "a..b;no field a"
      })
  void a_mistake_says_what_would_be_right(String inside, String message) {
    TagText.Found found = TagText.find("{{" + inside + "}}").get(0);

    assertThat(found.tag()).isNull();
    assertThat(found.problem()).contains(message);
  }

  @Test
  void a_tag_that_is_not_closed_ends_where_the_next_one_begins() {
    List<TagText.Found> found = TagText.find("{{account.name and {{account.tier}} and {{");

    assertThat(found)
        .extracting(TagText.Found::problem)
        .containsExactly(
            "the tag is not closed; end it with }}", "", "the tag is not closed; end it with }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"goog_rdk_1", "Client", "address.street", "Remarks", "", "if account.name"})
  void a_name_that_is_none_of_ours_is_left_alone(String name) {
    assertThat(TagText.name(name)).isEmpty();
  }
}
