package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of queries whose records hold lists of other records. */
class NestedRecordsTest {

  @TempDir private Path folder;

  private ExportFolder export;

  @BeforeEach
  void empty() {
    export = new ExportFolder(folder);
  }

  @Test
  void a_query_within_a_query_is_a_table() {
    export.file(
        "Account.json",
        "{\"status\":0,\"result\":{\"totalSize\":2,\"done\":true,\"records\":[",
        "{\"Id\":\"001A\",\"Name\":\"Acme\",\"Tasks\":null,\"Contacts\":{\"totalSize\":2,\"done\":true,",
        "\"records\":[{\"attributes\":{\"type\":\"Contact\"},\"Id\":\"003A\",\"Name\":\"Eva\"},",
        "{\"Id\":\"003B\",\"Name\":\"Bo\",\"ReportsToId\":\"003A\"}]}},",
        "{\"Tasks\":{\"records\":[{\"Id\":\"00TA\",\"Subject\":\"Call\"}]},\"Contacts\":null,",
        "\"Id\":\"001B\",\"Name\":\"Beta\"}]},\"warnings\":[]}");

    ImportReport report = export.run(ImportMap.profile("salesforce"));

    assertThat(export.reasons()).isEmpty();
    assertThat(report.questions()).isEmpty();
    assertThat(report.tables())
        .allSatisfy(table -> assertThat(table.unusedColumns()).as(table.file()).isEmpty());
    AccountPlan acme = export.plans().get(0);
    assertThat(acme.people()).extracting(Person::name).containsExactly("Eva", "Bo");
    assertThat(acme.people().get(1).reportsTo()).hasToString("003A");
    assertThat(export.plans().get(1).actions()).extracting(Action::step).containsExactly("Call");
    assertThat(export.plans().get(1).people()).isEmpty();
  }

  @Test
  void what_a_record_is_associated_with_is_one_cell() {
    export
        .file("companies.csv", "Record ID,Company name", "101,Acme", "102,Beta")
        .file(
            "contacts.json",
            "{\"results\":[{\"id\":\"9\",\"properties\":{\"firstname\":\"Eva\",\"lastname\":\"Noir\",",
            "\"hs_buying_role\":\"CHAMPION\"},\"associations\":{\"companies\":{\"results\":[",
            "{\"id\":\"101\",\"type\":\"a\"},{\"id\":\"102\",\"type\":\"b\"}]}}}]}");

    export.run(ImportMap.profile("hubspot"));

    assertThat(export.plans())
        .allSatisfy(plan -> assertThat(plan.people().get(0).name()).isEqualTo("Eva Noir"));
  }

  @Test
  void lists_within_lists_and_lists_of_texts_are_read_by_a_map() {
    export.file(
        "accounts.jsonl",
        "{\"no\":1,\"name\":\"Acme\",\"visits\":[{\"by\":\"Ann\",\"steps\":[{\"what\":\"Ask\"}]}]}",
        "{\"no\":2,\"name\":\"Beta\",\"visits\":[{\"by\":\"Bob\",\"steps\":[{\"what\":\"Show\"},",
        "{\"what\":\"Sign\"}]}],\"risks\":[\"Price\",\"Time\"]}");
    ImportMap map =
        export.map(
            "accounts: {file: accounts, key: no}",
            "map: {account.name: name, account.challenges: {column: risks, split: \";\"}}",
            "lists:",
            "  actions:",
            "    file: accounts.visits.steps",
            "    parent: accounts.no",
            "    map: {step: what}");

    ImportReport report = export.run(map);

    assertThat(report.questions())
        .singleElement()
        .asString()
        .startsWith("accounts.jsonl, list visits: ")
        .endsWith("names no table \"accounts.visits\"; left out");
    assertThat(export.plans().get(0).actions()).extracting(Action::step).containsExactly("Ask");
    assertThat(export.plans().get(1).actions())
        .extracting(Action::step)
        .containsExactly("Show", "Sign");
    assertThat(export.plans().get(1).account().challenges()).hasSize(2);
  }

  @Test
  void an_answer_that_goes_on_elsewhere_is_told() {
    export.file(
        "Account.json",
        "{\"totalSize\":5000,\"done\":false,\"nextRecordsUrl\":\"/services/data/x\",",
        "\"records\":[{\"Id\":\"001A\",\"Name\":\"Acme\"}]}");

    ImportReport report = export.run(ImportMap.profile("salesforce"));

    assertThat(export.plans()).hasSize(1);
    assertThat(report.problems())
        .singleElement()
        .hasToString(
            "Account.json, line 1: the answer goes on where this file ends: it says so with"
                + " \"done\"; export all of its pages");
  }

  @Test
  void a_table_that_the_map_does_not_name_is_asked_about() {
    export
        .file("Account.csv", "Id,Name", "001A,Acme")
        .file("Opportunitys.csv", "Id,AccountId,Name", "006A,001A,Deal");

    assertThat(export.run(ImportMap.profile("salesforce")).questions())
        .singleElement()
        .hasToString(
            "Opportunitys.csv: salesforce names no table \"Opportunitys\"; did you mean"
                + " \"Opportunity\"?; left out");
  }
}
