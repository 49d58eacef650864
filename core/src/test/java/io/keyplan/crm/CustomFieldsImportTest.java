package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.model.AccountPlan;
import io.keyplan.testing.CustomPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that a CRM has beside the model become values of custom fields. */
class CustomFieldsImportTest {

  @TempDir Path folder;

  private ImportMap map(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("acme.map.yaml"), String.join("\n", lines));
    return ImportMap.load(file, CustomPlan.FIELDS);
  }

  @Test
  void values_of_every_type_are_read() throws IOException {
    ExportFolder export =
        new ExportFolder(Files.createDirectory(folder.resolve("export")))
            .file(
                "Account.csv",
                "Id,Name,Region__c,NPS__c,Markets__c,Growth__c,Renewal__c,Listed__c,Champion__c",
                "1,Acme,north,41,Retail;ENERGY,0.4,2027-01-31,true,c1",
                "2,Beta,EAST,400,,,,,")
            .file("Contact.csv", "Id,AccountId,Name,Badge__c", "c1,1,Ana,B7")
            .file("Task.csv", "Id,AccountId,Subject,Effort__c", "t1,1,Call,2.5");

    export.run(
        map(
            "accounts: {file: Account.csv, key: Id}",
            "map:",
            "  account.name: Name",
            "  account.custom.region: Region__c",
            "  account.custom.nps: NPS__c",
            "  account.custom.markets: {column: Markets__c, split: \";\"}",
            "  account.custom.growth: {column: Growth__c, percent: fraction}",
            "  account.custom.renewal: Renewal__c",
            "  account.custom.listed: Listed__c",
            "  account.custom.champion: Champion__c",
            "lists:",
            "  people:",
            "    file: Contact.csv",
            "    parent: AccountId",
            "    map: {id: Id, name: Name, custom.badge: Badge__c}",
            "  actions:",
            "    file: Task.csv",
            "    parent: AccountId",
            "    map: {id: Id, step: Subject, custom.effort: Effort__c}"));

    AccountPlan plan = export.plans().get(0);
    assertThat(plan.account().custom())
        .containsEntry("region", "NORTH")
        .containsEntry("nps", new BigDecimal("41"))
        .containsEntry("markets", List.of("RETAIL", "ENERGY"))
        .containsEntry("growth", new BigDecimal("40"))
        .containsEntry("renewal", LocalDate.of(2027, 1, 31))
        .containsEntry("listed", true)
        .containsEntry("champion", "c1");
    assertThat(plan.people().get(0).custom()).containsEntry("badge", "B7");
    assertThat(plan.actions().get(0).custom()).containsEntry("effort", new BigDecimal("2.5"));
    assertThat(export.reasons())
        .hasSize(2)
        .anySatisfy(reason -> assertThat(reason).contains("Region__c", "EAST", "South"))
        .anySatisfy(reason -> assertThat(reason).contains("NPS__c", "400 is above 100"));
  }

  @Test
  void a_map_that_names_an_undeclared_field_is_refused_with_the_nearest() {
    assertThatThrownBy(
            () ->
                map(
                    "accounts: {file: Account.csv, key: Id}",
                    "map: {account.name: Name, account.custom.regoin: Region__c}"))
        .hasMessageContaining("line 2, column 27")
        .hasMessageContaining("\"custom.regoin\"")
        .hasMessageContaining("did you mean \"custom.region\"?");
  }
}
