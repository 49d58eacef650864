package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "parent":7|a text is expected, found the number 7; put it in quotes
          "parent":["x"]|a text is expected, found a list
          "parent":{}|a text is expected, found an object
          "sites":"Paris"|a list is expected, found the text "Paris"; put it in [ ]
          "employees":"68"|a whole number is expected, found the text "68"; leave out the quotes
          "employees":6.5|a whole number is expected, found the number 6.5
          "employees":2147483648|a whole number from 0 to 2147483647 is expected, found the number 2147483648
          "employees":-3000000000|a whole number from 0 to 2147483647 is expected, found the number -3000000000
          "employees":1e999999|a whole number from 0 to 2147483647 is expected, found the number 1e999999
          "employees":3000000000.5|a whole number is expected, found the number 3000000000.5
          "customerSince":3000000000|a year such as 2026 is expected, found the number 3000000000
          "employees":-1|-1 is below 0
          "potential":"1 200 €"|an amount such as 120000 or 99.50 is expected, found the text "1 200 €"; write digits with a point, without quotes, spaces or units
          "potential":1e40|a number of at most 30 digits is expected
          "potential":1e99999999999|an amount such as 120000 or 99.50 is expected, found the number 1e99999999999
          "shareOfWallet":true|a percentage such as 15 for 15 % is expected, found true
          "shareOfWallet":120|a percentage from 0 to 100 is expected, where 15 means 15 %
          "shareOfWallet":1e-999999999|a number of at most 30 digits is expected
          "customerSince":"2016"|a year such as 2026 is expected, found the text "2016"; leave out the quotes
          "customerSince":16|16 is outside 1000 to 9999
          "contractEnd":"30/01/2026"|a date such as 2026-01-30 is expected, found the text "30/01/2026"
          "contractEnd":"2026-01-30T10:00:00Z"|a date such as 2026-01-30 is expected, found the text "2026-01-30T10:00:00Z"; leave out the time, as in 2026-01-30
          "contractEnd":"2026-02-30"|a date such as 2026-01-30 is expected; there is no day 2026-02-30
          "contractEnd":"0026-01-30"|26 is outside 1000 to 9999
          "contractEnd":""|a date such as 2026-01-30 is expected, found the text ""
          "type":"Custmer"|one of PROSPECT, CUSTOMER, FORMER_CUSTOMER, PARTNER is expected, found "Custmer"; did you mean "CUSTOMER"?
          "type":"x"|one of PROSPECT, CUSTOMER, FORMER_CUSTOMER, PARTNER is expected, found "x"
          "type":1|one of PROSPECT, CUSTOMER, FORMER_CUSTOMER, PARTNER is expected, found the number 1
          "logo":"a.png"|an object with source, alt is expected, found the text "a.png"
          """)
  void a_wrong_value_is_told_with_what_would_be_right(String property, String message) {
    String name = property.substring(1, property.indexOf("\":"));

    assertThat(Reading.problemsOfJson("{\"account\":{\"name\":\"X\",\n  " + property + "}}"))
        .containsExactly(
            "line 2, column %d, /account/%s: %s".formatted(name.length() + 6, name, message));
  }

  @Test
  void all_problems_come_at_once_in_the_order_of_the_text() {
    String text =
        """
        {
          "account": {"name": "X", "anualRevenue": 1},
          "actions": [
            {"id": "a", "due": "tomorrow"},
            {"id": "a", "step": "call", "progress": 101},
            null,
            3
          ],
          "info": {"currency": "EURO", "status": "activ"},
          "confidence": {"/actions/9/step": "assumed"},
          "confidential": ["/account/name", "/account/nam"]
        }
        """;

    assertThat(Reading.problemsOfJson(text))
        .containsExactly(
            "line 2, column 28, /account/anualRevenue: there is no property \"anualRevenue\" here; did you mean \"annualRevenue\"?",
            "line 4, column 5, /actions/0/step: step is required",
            "line 4, column 24, /actions/0/due: a date such as 2026-01-30 is expected, found the text \"tomorrow\"",
            "line 5, column 12, /actions/1/id: \"a\" is the id of an earlier entry of this list",
            "line 5, column 45, /actions/1/progress: a percentage from 0 to 100 is expected, where 15 means 15 %",
            "line 6, column 5, /actions/2: null is no entry; leave it out",
            "line 7, column 5, /actions/3: an object with id, step, description, objective, owner, externalStakeholders, start, due, completedOn, priority, progress, status, approval, notes, dependsOn, cost, shared, custom is expected, found the number 3",
            "line 9, column 24, /info/currency: \"EURO\" is no ISO 4217 currency code such as EUR",
            "line 9, column 42, /info/status: one of DRAFT, SUBMITTED, APPROVED, ACTIVE, INACTIVE, ARCHIVED is expected, found \"activ\"; did you mean \"ACTIVE\"?",
            "line 10, column 18, /confidence/~1actions~19~1step: \"/actions/9/step\" names nothing in the plan: no entry \"9\" in actions, which has 4",
            "line 11, column 37, /confidential/1: \"/account/nam\" names nothing in the plan: no field \"nam\" here; did you mean \"name\"?");
  }

  @Test
  void a_property_given_twice_is_told_with_the_place_of_the_first() {
    assertThat(
            Reading.problemsOfJson(
                "{\"account\":{\"name\":\"X\",\n\"tier\":\"A\",\n\"tier\":\"B\"},\"account\":1}"))
        .containsExactly(
            "line 3, column 1, /account/tier: \"tier\" is given twice, first in line 2",
            "line 3, column 13, /account: \"account\" is given twice, first in line 1");
  }

  @Test
  void a_place_that_has_a_problem_gets_no_second_one() {
    assertThat(Reading.problemsOfJson("{\"account\":{\"name\":7}}")).hasSize(1);
    assertThat(Reading.problemsOfJson("{\"account\":7}")).hasSize(1);
    assertThat(Reading.problemsOfJson("{\"acount\":{\"name\":\"X\"}}"))
        .containsExactly(
            "line 1, column 2, /acount: there is no property \"acount\" here; did you mean \"account\"?");
    assertThat(Reading.problemsOfJson("[]"))
        .containsExactly(
            "line 1, column 1: an object such as {\"account\":{\"name\":\"…\"}} is expected, found a list");
  }

  @Test
  void a_name_that_is_near_no_other_is_told_with_all_there_are() {
    assertThat(Reading.problemsOfJson("{\"account\":{\"name\":\"X\",\"logo\":{\"bytes\":1}}}"))
        .containsExactly(
            "line 1, column 32, /account/logo/bytes: there is no property \"bytes\" here; there are source, alt");
  }

  @Test
  void values_by_key_are_checked_like_any_other() {
    String text =
        """
        {"account": {"name": "X"}, "revenue": {"streams": [
          {"name": "s", "amounts": {"26": 1, "2026": "1", "2027": null, "2028": 2}}]},
          "confidence": {"/account/name": "sure"}}
        """;

    assertThat(Reading.problemsOfJson(text))
        .containsExactly(
            "line 2, column 29, /revenue/streams/0/amounts/26: a year such as 2026 is expected, found \"26\"",
            "line 2, column 46, /revenue/streams/0/amounts/2026: an amount such as 120000 or 99.50 is expected, found the text \"1\"; leave out the quotes",
            "line 3, column 35, /confidence/~1account~1name: one of CONFIRMED, ASSUMED, UNKNOWN is expected, found \"sure\"");
  }

  @Test
  void places_are_counted_in_characters_and_not_in_bytes() {
    assertThat(
            Reading.problemsOfJson(
                "{\"account\":{\"name\":\"Hélios – Santé\",\"employees\":\"x\"}}"))
        .singleElement()
        .asString()
        .startsWith("line 1, column 49, /account/employees:");
  }

  @Test
  void more_problems_than_anybody_reads_are_counted() {
    String text =
        "{\"account\":{\"name\":\"X\"},\"team\":[" + "{\"name\":1},".repeat(299) + "{\"name\":1}]}";

    assertThat(Reading.invalid(text, PlanFormat.JSON, ReadOptions.strict()))
        .hasMessageStartingWith("300 problems in the plan:")
        .hasMessageEndingWith("\n  and 100 more")
        .satisfies(invalid -> assertThat(invalid.problems()).hasSize(200));
  }
}
