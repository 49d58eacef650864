package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.value.Ref;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as HubSpot and Dynamics 365 write them. */
class OtherSystemsImportTest {

  @TempDir private Path folder;

  @Test
  void exports_of_hubspot_are_read_by_their_labels() {
    ExportFolder export =
        new ExportFolder(folder)
            .file(
                "companies.csv",
                "Record ID,Company name,Industry,Company owner",
                "101,Acme,Machinery,Ann Lee",
                "102,Beta,,")
            .file(
                "contacts.csv",
                "Contact: Record ID,First Name,Last Name,Buying Role,Associated Company IDs",
                "9,Eva,Noir,DECISION_MAKER;BUDGET_HOLDER,101;102")
            .file(
                "deals.csv",
                "Record ID,Deal Name,Amount,Deal Stage,Deal Probability,Associated Company IDs",
                "7,Pilot,12000,Proposal,0.4,101")
            .file("users.csv", "User ID,Name,Email", "u1,Ann Lee,ann@us.example");

    export.run(ImportMap.profile("hubspot"));

    assertThat(export.reasons()).isEmpty();
    AccountPlan acme = export.plans().get(0);
    assertThat(acme.info().createdBy()).isEqualTo(Ref.of("u1"));
    assertThat(acme.people().get(0).name()).isEqualTo("Eva Noir");
    assertThat(acme.people().get(0).roles())
        .containsExactly(
            OpenEnum.of(BuyingRole.DECISION_MAKER), OpenEnum.of(BuyingRole.ECONOMIC_BUYER));
    assertThat(acme.opportunities().get(0).probability()).isEqualByComparingTo("40");
    assertThat(export.plans().get(1).people()).as("of both companies").hasSize(1);
  }

  @Test
  void answers_of_dynamics_are_read_by_logical_names() {
    ExportFolder export =
        new ExportFolder(folder)
            .file(
                "accounts.json",
                "{\"@odata.context\":\"x\",\"value\":[{\"accountid\":\"A-1\",\"name\":\"Contoso\",",
                "\"revenue\":5000000.0,\"customertypecode\":3,",
                "\"industrycode@OData.Community.Display.V1.FormattedValue\":\"Consulting\"}]}")
            .file(
                "contacts.json",
                "[{\"contactid\":\"C-1\",\"fullname\":\"Eva\",\"_parentcustomerid_value\":\"A-1\"}]")
            .file(
                "tasks.json",
                "[{\"activityid\":\"T-1\",\"subject\":\"Call\",\"prioritycode\":2,\"statuscode\":2,",
                "\"scheduledend\":\"2026-05-01T09:00:00Z\",\"_regardingobjectid_value\":\"A-1\"}]");

    export.run(ImportMap.profile("dynamics"));

    assertThat(export.reasons()).isEmpty();
    AccountPlan plan = export.plans().get(0);
    assertThat(plan.account().industry()).isEqualTo("Consulting");
    assertThat(plan.account().type()).hasToString("CUSTOMER");
    assertThat(plan.people()).hasSize(1);
    assertThat(plan.actions().get(0).priority()).isEqualTo(ActionPriority.HIGH);
    assertThat(plan.actions().get(0).due()).hasToString("2026-05-01");
  }
}
