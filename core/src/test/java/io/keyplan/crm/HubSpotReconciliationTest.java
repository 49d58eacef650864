package io.keyplan.crm;

import io.keyplan.crm.DrawnCrm.Company;
import io.keyplan.crm.DrawnCrm.Contact;
import io.keyplan.crm.DrawnCrm.Deal;
import io.keyplan.crm.DrawnCrm.Task;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Exports of HubSpot: labels, fractions, owners by name and address, one contact of many. */
class HubSpotReconciliationTest extends Reconciliation {

  HubSpotReconciliationTest() {
    super(2);
  }

  @Test
  void plans_say_what_the_exports_mean() throws Exception {
    users("users.csv", "User ID", "Name", "Email", owner -> "u" + owner.number());
    ExportTable companies =
        table(
            "companies.csv",
            ',',
            Charset.forName("windows-1250"),
            "Record ID",
            "Company name",
            "Number of Employees",
            "Annual Revenue",
            "Company owner");
    for (Company c : crm.companies) {
      companies.row(
          "" + (1000 + c.number()),
          c.name(),
          c.employees() + "",
          c.revenue() + "",
          c.owner().name());
    }
    write(companies);
    ExportTable contacts =
        table(
            "all-contacts.csv",
            ';',
            StandardCharsets.UTF_8,
            "Contact: Record ID",
            "First Name",
            "Last Name",
            "Email",
            "Buying Role",
            "Contact owner",
            "Associated Company IDs");
    for (Contact c : crm.contacts) {
      contacts.row(
          "" + c.number(),
          c.first(),
          c.last(),
          "c" + c.number() + "@x.example",
          c.decides() ? "DECISION_MAKER" : "",
          random.nextBoolean() ? c.owner().name() : c.owner().email(),
          (1000 + c.company().number()) + ";77");
    }
    write(contacts);
    ExportTable deals =
        table(
            "deals.csv",
            ',',
            StandardCharsets.UTF_8,
            "RECORD ID",
            "Deal Name",
            "Amount",
            "Deal Probability",
            "Close Date",
            "Deal Type",
            "Is Closed Won",
            "Currency",
            "Associated Company IDs");
    for (Deal d : crm.deals) {
      String[] row = {
        "" + d.number(),
        "Deal " + d.number(),
        d.amount() + "",
        BigDecimal.valueOf(d.percent(), 2) + "",
        d.close() + " 10:30",
        d.isNew() ? "newbusiness" : "existingbusiness",
        "false",
        "",
        "" + (1000 + d.company().number())
      };
      deals.row(row);
      deals.row(with(row, 6, "TRUE"));
      badRow(deals, with(row, 0, "e" + d.number()), 7, "usd", 2, "12.345", 0, "1.23457E+11");
    }
    write(deals);
    ExportTable tasks =
        table(
            "tasks.csv",
            '\t',
            StandardCharsets.UTF_16BE,
            "Record ID",
            "Task Title",
            "Task Notes",
            "Due date",
            "Task Status",
            "Priority",
            "Assigned to",
            "Associated Company IDs");
    String[] status = {"NOT_STARTED", "In Progress", "completed", "Waiting"};
    for (Task t : crm.tasks) {
      String[] row = {
        "" + t.number(),
        "Step " + t.number(),
        t.html(),
        t.due() + " 09:00",
        status[t.status()],
        DrawnCrm.PRIORITY[t.priority()],
        t.owner().email(),
        "" + (1000 + t.company().number())
      };
      tasks.row(row);
      badRow(tasks, row, 1, " ", 3, "31/02/2026", 4, "Never");
    }
    write(tasks);

    check(
        new ExportFolder(Files.createDirectory(folder.resolve("files")))
            .map("from: hubspot", "encoding: windows-1250"),
        true,
        true);
  }
}
