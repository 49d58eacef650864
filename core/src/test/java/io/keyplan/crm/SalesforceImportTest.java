package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.SwotItem;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as Data Loader and queries of Salesforce write them, with their quirks. */
class SalesforceImportTest {

  private static final ImportMap MAP = ImportMap.profile("salesforce");

  @TempDir private Path folder;

  private ExportFolder export;

  @BeforeEach
  void accounts() {
    export =
        new ExportFolder(folder)
            .file(
                "Account.csv",
                "\"Id\",\"Name\",\"Industry\",\"NumberOfEmployees\",\"Type\",\"IsDeleted\"",
                "\"0015g00000AbCdE\",\"Müller AG\",\"Machinery\",\"1200\",\"Customer - Direct\",\"false\"",
                "\"0015g00000AbCdF\",\"Dupont, Fils\",\"Retail\",\"\",\"Prospect\",\"false\"",
                "\"0015g00000gone1\",\"Gone\",\"\",\"\",\"\",\"true\"");
  }

  private AccountPlan first() {
    export.run(MAP);
    return export.plans().get(0);
  }

  @Test
  void accounts_alone_become_plans_and_deleted_ones_do_not() {
    ImportReport report = export.run(MAP);

    assertThat(export.plans())
        .extracting(plan -> plan.account().name())
        .containsExactly("Müller AG", "Dupont, Fils");
    assertThat(report.isComplete()).isTrue();
    assertThat(export.plans().get(0).account().employees()).isEqualTo(1200);
  }

  @Test
  void plans_are_joined_to_their_accounts_by_keys_of_both_lengths() {
    export.file(
        "AccountPlan.csv",
        "Id,Name,AccountId,StartDate,Status,RelationshipStrengths,AccountVision",
        "0aP5g0000000001,FY26,0015g00000AbCdEAAV,2026-01-01,Active,\"- Trust",
        "- Speed\",Grow");

    AccountPlan plan = first();

    assertThat(plan.account().name()).isEqualTo("Müller AG");
    assertThat(plan.info().title()).isEqualTo("FY26");
    assertThat(plan.info().period().start()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(plan.situation().swots().get(0).strengths())
        .extracting(SwotItem::text)
        .containsExactly("Trust", "Speed");
    assertThat(export.plans()).hasSize(1);
  }

  @Test
  void owners_come_into_the_team_with_their_names() {
    export
        .file("User.csv", "Id,Name,Title", "0055g000000aaaa,Ann Lee,KAM", "0055g000000bbbb,Bob,X")
        .file(
            "Contact.csv",
            "Id;AccountId;Name;OwnerId;ReportsToId",
            "0035g00000cccc1;0015g00000AbCdE;Anna;0055g000000aaaa;0035g00000cccc2",
            "0035g00000cccc2;0015g00000AbCdE;Bert;0055g000000zzzz;");

    AccountPlan plan = first();

    assertThat(plan.team()).hasSize(1);
    assertThat(plan.team().get(0).name()).isEqualTo("Ann Lee");
    Person anna = plan.people().get(0);
    assertThat(anna.owner()).isEqualTo(Ref.of("0055g000000aaaaAAA"));
    assertThat(anna.reportsTo()).isEqualTo(Ref.of(plan.people().get(1).id()));
    assertThat(plan.people().get(1).owner()).as("a key that nobody has is not shown").isNull();
  }

  @Test
  void roles_of_relations_go_before_contacts_alone() {
    export
        .file(
            "Contact.csv",
            "Id,AccountId,Name",
            "0035g00000cccc1,0015g00000other,Anna",
            "0035g00000cccc2,0015g00000AbCdE,Bert")
        .file(
            "AccountContactRelation.csv",
            "Id,AccountId,ContactId,Roles,IsActive",
            "07k5g0000000001,0015g00000AbCdE,0035g00000cccc1,Decision Maker;Economic Buyer,true",
            "07k5g0000000002,0015g00000AbCdE,0035g00000cccc2,,false");

    assertThat(first().people())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo("Anna");
              assertThat(person.roles()).hasSize(2);
            });
  }

  @Test
  void objectives_take_their_measures_which_are_texts() {
    export
        .file("AccountPlan.csv", "Id,Name,AccountId", "0aP5g0000000001,FY26,0015g00000AbCdE")
        .file(
            "AccountPlanObjective.csv",
            "Id,AccountPlanId,Name,EndDate,Status",
            "0aO5g0000000001,0aP5g0000000001,Raise revenue,2026-12-31,In Progress",
            "0aO5g0000000002,0aP5g0000000001,Renew,2026-06-30,Closed")
        .file(
            "AccountPlanObjectiveMeasure.csv",
            "Id,AccountPlanObjectiveId,ValueType,CurrentValue,TargetValue",
            "0aM5g0000000001,0aO5g0000000001,Currency,\"120000\",\"500000.50\"");

    ImportReport report = export.run(MAP);

    Objective objective = export.plans().get(0).goals().get(0).objectives().get(0);
    assertThat(objective.target()).isEqualByComparingTo("500000.50");
    assertThat(objective.current()).isEqualByComparingTo("120000");
    assertThat(export.plans().get(0).goals().get(0).title()).isEqualTo("FY26");
    assertThat(report.questions())
        .singleElement()
        .asString()
        .contains("AccountPlanObjective.csv, line 3", "\"Closed\" does not tell");
  }

  @Test
  void only_open_opportunities_in_the_plans_currency_are_taken() {
    export.file(
        "Opportunity.csv",
        "Id,AccountId,Name,Amount,Probability,CloseDate,IsClosed,CurrencyIsoCode",
        "0065g00000o0001,0015g00000AbCdE,Pilot,120000.0,40,2026-06-30,false,EUR",
        "0065g00000o0002,0015g00000AbCdE,Old,1,100,2025-06-30,true,EUR",
        "0065g00000o0003,0015g00000AbCdE,Dollars,5,10,2026-06-30,false,USD");

    Opportunity pilot = first().opportunities().get(0);

    assertThat(pilot.value()).isEqualByComparingTo("120000");
    assertThat(pilot.probability()).isEqualByComparingTo(new BigDecimal(40));
    assertThat(export.plans().get(0).opportunities()).hasSize(1);
    assertThat(export.reasons())
        .singleElement()
        .asString()
        .contains("line 4, column \"CurrencyIsoCode\"", "USD", "EUR");
  }

  @Test
  void tasks_belong_to_the_account_also_through_an_opportunity() {
    export.file(
        "Task.csv",
        "Id,WhatId,AccountId,Subject,ActivityDate,Status,Priority",
        "00T5g00000t0001,0015g00000AbCdE,,Call,2026-03-01T10:00:00.000Z,In Progress,High",
        "00T5g00000t0002,0065g00000o0001,0015g00000AbCdE,Offer,,Waiting on someone else,Normal");

    AccountPlan plan = first();

    assertThat(plan.actions()).extracting(Action::step).containsExactly("Call", "Offer");
    assertThat(plan.actions().get(0).due()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(plan.actions().get(1).status()).isEqualTo(ActionStatus.BLOCKED);
  }

  @Test
  void answers_of_queries_are_read_by_dotted_names() {
    export.file(
        "AccountPlan.json",
        "{\"totalSize\":1,\"done\":true,\"records\":[{\"attributes\":{\"type\":\"AccountPlan\"},",
        "\"Id\":\"0aP5g0000000001AAA\",\"Name\":\"FY26\",\"AccountId\":\"001x\",",
        "\"Account\":{\"attributes\":{},\"Name\":\"From the query\",\"NumberOfEmployees\":12}}]}");

    AccountPlan plan = first();

    assertThat(plan.account().name()).isEqualTo("From the query");
    assertThat(plan.account().employees()).isEqualTo(12);
    assertThat(plan.info().title()).isEqualTo("FY26");
  }

  @Test
  void every_encoding_and_separator_that_programs_write_gives_the_same() {
    export.run(MAP);
    String expected = export.lines();
    String[] lines = {
      "Id;Name;Industry;NumberOfEmployees;Type;IsDeleted",
      "0015g00000AbCdE;Müller AG;Machinery;1200;Customer - Direct;false",
      "0015g00000AbCdF;Dupont, Fils;Retail;;Prospect;false"
    };
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16
        }) {
      export.file("Account.csv", charset, lines);
      export.run(MAP);
      assertThat(export.lines()).as(charset.name()).isEqualTo(expected);
    }
    export.file("Account.csv", String.join("\n", lines).replace(';', '\t'), "", "Copyright (c)");
    export.run(MAP);
    assertThat(export.lines()).as("tabs, and a line below the table").isEqualTo(expected);
  }
}
