package io.keyplan.crm;

import io.keyplan.crm.DrawnCrm.Company;
import io.keyplan.crm.DrawnCrm.Contact;
import io.keyplan.crm.DrawnCrm.Deal;
import io.keyplan.crm.DrawnCrm.Task;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables of Salesforce: keys in three forms, deleted rows, currencies, three separators. */
class SalesforceReconciliationTest extends Reconciliation {

  SalesforceReconciliationTest() {
    super(1);
  }

  @Test
  void plans_say_what_the_tables_mean() throws Exception {
    users("User.csv", "Id", "Name", "Email", owner -> id("005", owner.number()));
    ExportTable accounts =
        table(
            "Account.csv",
            ',',
            StandardCharsets.UTF_16LE,
            " ID ",
            "Name",
            "NumberOfEmployees",
            "AnnualRevenue",
            "OwnerId",
            "IsDeleted");
    for (Company c : crm.companies) {
      accounts.row(
          id("001", c.number()),
          c.name(),
          c.employees() + "",
          c.revenue() + "",
          id("005", c.owner().number()),
          "false");
      if (crm.now(30)) {
        accounts.row(id("00d", c.number()), "Gone", "", "", "", "true");
      } else if (crm.now(30)) {
        accounts.badRow(id("001", c.number()), "Twice", "1", "", "", "0");
      }
    }
    write(accounts);
    ExportTable contacts =
        table("Contact.csv", '\t', StandardCharsets.UTF_8, "Id", "Name", "Email", "OwnerId");
    ExportTable relations =
        table(
            "AccountContactRelation.csv",
            ';',
            StandardCharsets.UTF_8,
            "Id",
            "AccountId",
            "ContactId",
            "Roles",
            "IsActive");
    for (Contact c : crm.contacts) {
      contacts.row(
          id("003", c.number()),
          c.name(),
          "c" + c.number() + "@x.example",
          id("005", c.owner().number()));
      relations.row(
          id("07k", c.number()),
          id("001", c.company().number()),
          id("003", c.number()),
          c.decides() ? "Decision Maker" : "",
          "TRUE");
      if (crm.now(40)) {
        relations.row(id("07l", c.number()), id("001", 1), id("003", c.number()), "", "false");
      }
    }
    write(contacts);
    write(relations);
    ExportTable deals =
        table(
            "Opportunity.csv",
            ';',
            StandardCharsets.UTF_8,
            "Id",
            "AccountId",
            "Name",
            "Amount",
            "Probability",
            "CloseDate",
            "Type",
            "IsClosed",
            "CurrencyIsoCode");
    for (Deal d : crm.deals) {
      String[] row = {
        id("006", d.number()),
        id("001", d.company().number()),
        "Deal " + d.number(),
        d.amount() + "",
        d.percent() + ".0",
        d.close() + "T00:00:00.000Z",
        d.isNew() ? "New Business" : "Existing Business",
        "false",
        "EUR"
      };
      deals.row(row);
      deals.row(with(row, 7, "true"));
      badRow(
          deals, with(row, 0, id("00e", d.number())), 8, "USD", 3, "=SUM(A1:A9)", 5, "03/02/2026");
    }
    write(deals);
    ExportTable tasks =
        table(
            "Task.csv",
            ',',
            StandardCharsets.UTF_8,
            "Id",
            "WhatId",
            "Subject",
            "Description",
            "ActivityDate",
            "Status",
            "Priority",
            "OwnerId");
    String[] status = {"Not Started", "in progress", "Completed", "Waiting on someone else"};
    String[] priority = {"Low", "Normal", "HIGH"};
    for (Task t : crm.tasks) {
      String[] row = {
        id("00T", t.number()),
        id("001", t.company().number()),
        "Step " + t.number(),
        t.html(),
        t.due() + "",
        status[t.status()],
        priority[t.priority()],
        id("005", t.owner().number())
      };
      tasks.row(row);
      badRow(tasks, row, 2, "", 4, "soon", 5, "Done-ish");
    }
    write(tasks);

    check(ImportMap.profile("salesforce"), true, true);
  }

  private String id(String prefix, int number) {
    String key = prefix + "5g0000" + String.valueOf(1_000_000 + number).substring(1);
    return switch (random.nextInt(4)) {
      case 0 -> SalesforceIds.widened(key);
      case 1 -> SalesforceIds.widened(key).toUpperCase(Locale.ROOT);
      default -> key;
    };
  }
}
