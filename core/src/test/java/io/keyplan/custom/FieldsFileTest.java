package io.keyplan.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.i18n.Messages;
import io.keyplan.json.PlanFormat;
import io.keyplan.model.Account;
import io.keyplan.model.Action;
import io.keyplan.model.Objective;
import io.keyplan.model.Risk;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldsFileTest {

  private static CustomFields read(String yaml) throws IOException {
    return FieldsFile.read(
        "acme.fields.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        PlanFormat.YAML);
  }

  private static List<String> problems(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (InvalidFileException e) {
      return e.problems().stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_file_declares_fields_of_every_type() throws IOException {
    CustomFields fields =
        read(
            """
            fields:
              account.custom.region: {type: choice, values: [NORTH, SOUTH], label: {en: Region, fr: Région}, labels: {NORTH: {fr: Nord}}, audience: customer}
              account.custom.nps: {type: number, label: NPS, min: -100, max: 100}
              actions[].custom.effort: {type: number, unit: days, label: {en: Effort, fr: Charge}}
              actions[].custom.checker: {type: ref, to: [people, team], label: Checker}
              goals[].objectives[].custom.formula: {type: text, multiline: true, label: Formula}
              situation.risks[].custom.areas: {type: choices, values: [1, 2], label: Areas}
              info.custom.ready: {type: yes-no, label: Ready}
            """);

    assertThat(fields.declared())
        .extracting(CustomField::key)
        .containsExactly(
            "account.custom.region",
            "account.custom.nps",
            "action.custom.effort",
            "action.custom.checker",
            "objective.custom.formula",
            "risk.custom.areas",
            "planInfo.custom.ready");
    assertThat(fields.declared(Account.class).get(0))
        .returns(CustomType.CHOICE, CustomField::type)
        .returns(true, CustomField::forCustomer)
        .returns(List.of("NORTH", "SOUTH"), CustomField::values);
    assertThat(fields.declared(Account.class).get(1))
        .returns(new BigDecimal("-100"), CustomField::min)
        .returns(false, CustomField::forCustomer);
    assertThat(fields.declared(Action.class).get(0)).returns("days", CustomField::unit);
    assertThat(fields.declared(Action.class).get(1).refersTo())
        .containsExactly(RefTarget.PERSON, RefTarget.TEAM);
    assertThat(fields.declared(Objective.class).get(0).multiline()).isTrue();
    assertThat(fields.declared(Risk.class).get(0).values()).containsExactly("1", "2");
  }

  @Test
  void the_first_label_stands_in_for_languages_that_lack_one() throws IOException {
    CustomFields fields =
        read(
            """
            fields:
              account.custom.region: {type: choice, values: [N, S], label: {fr: Région, en: Region}, labels: {N: {fr: Nord}}}
            """);

    Messages german = Messages.of(Locale.GERMANY).with(fields.texts());
    Messages english = Messages.of(Locale.US).with(fields.texts());

    assertThat(german.text("account.custom.region")).isEqualTo("Région");
    assertThat(english.text("account.custom.region")).isEqualTo("Region");
    assertThat(english.text("account.custom.region.N")).isEqualTo("N");
    assertThat(english.text("account.custom.region.S")).isEqualTo("S");
  }

  @Test
  void labels_replace_names_also_in_their_other_wordings_and_only_in_their_languages()
      throws IOException {
    CustomFields fields =
        read(
            """
            labels:
              action.externalStakeholders: {en: "Their {people}, it's them"}
              PlanStatus.ACTIVE: {en: Live}
              template.simple-plan: {en: Our light plan}
              section.account-overview: {en: The account}
            """);

    Messages english = Messages.of(Locale.UK).with(fields.texts());
    Messages french = Messages.of(Locale.FRANCE).with(fields.texts());

    assertThat(english.text("action.externalStakeholders")).isEqualTo("Their {people}, it's them");
    assertThat(english.text("section.account-overview.joint")).isEqualTo("The account");
    assertThat(english.text("PlanStatus.ACTIVE")).isEqualTo("Live");
    assertThat(french.text("PlanStatus.ACTIVE"))
        .isEqualTo(Messages.of(Locale.FRANCE).text("PlanStatus.ACTIVE"));
  }

  @Test
  void a_key_that_is_given_twice_hides_no_other_mistake() {
    assertThat(
            problems(
                """
                fields:
                  account.custom.nps: {type: number, label: NPS}
                  account.custom.nps: {type: number, label: NPS}
                  account.custom.tier: {type: nmber, label: Tier}
                """))
        .hasSize(2)
        .satisfiesExactly(
            twice -> assertThat(twice).startsWith("line 3, column 3").contains("given twice"),
            type -> assertThat(type).startsWith("line 4").contains("number"));
  }

  @Test
  void every_mistake_is_told_at_once_with_its_place_and_the_nearest_choice() {
    assertThat(
            problems(
                """
                fields:
                  acount.custom.region: {type: text, label: R}
                  account.region: {type: text, label: R}
                  account.custom.a-b: {type: text, label: R}
                  account.custom.kind: {type: chioce, label: K}
                  account.custom.size: {type: choice, label: S}
                  account.custom.tone: {type: choice, values: [LOW, low], label: {english: T}, labels: {HIGH: H}}
                  account.custom.when: {type: date, label: W, min: 3, unit: days, audience: clients}
                  account.custom.rate: {type: percent, min: 10, max: 5}
                  account.custom.who: {type: ref, to: persons, label: W}
                  account.custom.x: {typ: text, label: X}
                  actions[].custom.effort: {type: number, label: E}
                  actions[].custom.Effort: {type: number, label: E}
                labels:
                  action.ownr: {en: Pilot}
                calender: {}
                calendar: {fiscalYearStart: 13, week: 1}
                """))
        .containsExactly(
            "line 2, column 3, /fields/acount.custom.region: custom fields are of account, info, people[], team[], actions[], goals[], objectives[], opportunities[], solutions[], milestones[], risks[]; did you mean \"account\"?",
            "line 3, column 3, /fields/account.region: an address such as account.custom.region or actions[].custom.effort is expected, found \"account.region\"",
            "line 4, column 3, /fields/account.custom.a-b: a name has letters and digits, the first a letter, and at most 64; found \"a-b\"",
            "line 5, column 25, /fields/account.custom.kind/type: one of text, number, amount, percent, date, yes-no, choice, choices, ref is expected, found \"chioce\"; did you mean \"choice\"?",
            "line 6, column 24, /fields/account.custom.size/values: the values to choose from are missing: values: [NORTH, SOUTH]",
            "line 7, column 53, /fields/account.custom.tone/values/1: \"low\" is given twice",
            "line 7, column 67, /fields/account.custom.tone/label/english: \"english\" is no language; write it as in de or fr-CA",
            "line 7, column 89, /fields/account.custom.tone/labels/HIGH: there is no value \"HIGH\" to choose",
            "line 8, column 47, /fields/account.custom.when/min: min is for numbers, amounts and percentages, and this is a date",
            "line 8, column 55, /fields/account.custom.when/unit: unit is for numbers, and this is a date",
            "line 8, column 67, /fields/account.custom.when/audience: internal or customer is expected, found \"clients\"",
            "line 9, column 24, /fields/account.custom.rate/label: the label is missing, such as label: {en: Region, fr: Région}",
            "line 9, column 49, /fields/account.custom.rate/max: 5 is below the min of 10",
            "line 10, column 39, /fields/account.custom.who/to: one of people, team, priorities, goals, objectives, actions is expected, found \"persons\"",
            "line 11, column 21, /fields/account.custom.x/type: the type is missing: one of text, number, amount, percent, date, yes-no, choice, choices, ref",
            "line 11, column 22, /fields/account.custom.x/typ: there is no key \"typ\" here; did you mean \"type\"?",
            "line 13, column 3, /fields/actions[].custom.Effort: the field is declared twice",
            "line 15, column 3, /labels/action.ownr: nothing is called \"action.ownr\"; a field, value, template or section is expected, such as action.owner, PlanStatus.ACTIVE, template.simple-plan or section.risks; did you mean \"action.owner\"?",
            "line 16, column 1, /calender: there is no key \"calender\" here; did you mean \"calendar\"?",
            "line 17, column 29, /calendar/fiscalYearStart: a number from 1 to 12 is expected, not the number 13",
            "line 17, column 33, /calendar/week: there is no key \"week\" here; there are fiscalYearStart, fiscalYear");
  }

  @Test
  void files_that_are_too_large_or_grow_without_end_are_refused() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        fields: *c
        """;

    assertThat(problems("# " + "x".repeat(10_000_000)).toString()).contains("1048576");
    assertThat(problems(bomb)).isNotEmpty();
    assertThat(problems("fields: {account.custom.a: {type: text, type: date, label: A}}"))
        .singleElement()
        .asString()
        .contains("type");
    assertThatThrownBy(() -> read("fields: [1]")).isInstanceOf(InvalidFileException.class);
  }

  @Test
  void a_text_without_a_language_is_for_all_and_fields_that_lack_one_are_known()
      throws IOException {
    CustomFields fields =
        read(
            """
            fields:
              account.custom.nps: {type: number, label: NPS}
              account.custom.region: {type: text, label: {en: Region, fr: Région}}
            labels:
              action.owner: Pilot
            """);
    Messages german = Messages.of(Locale.GERMANY).with(fields.texts());

    assertThat(german.text("account.custom.nps")).isEqualTo("NPS");
    assertThat(german.text("action.owner")).isEqualTo("Pilot");
    assertThat(fields.unlabelled(Locale.GERMANY))
        .extracting(CustomField::name)
        .containsExactly("region");
    assertThat(fields.unlabelled(Locale.CANADA_FRENCH)).isEmpty();
  }
}
