package io.keyplan.crm;

import io.keyplan.crm.DrawnCrm.Company;
import io.keyplan.crm.DrawnCrm.Deal;
import io.keyplan.crm.DrawnCrm.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers and tables of Dynamics: people within accounts, options as numbers and words. */
class DynamicsReconciliationTest extends Reconciliation {

  DynamicsReconciliationTest() {
    super(3);
  }

  @Test
  void plans_say_what_the_answers_mean() throws Exception {
    List<String> users = new ArrayList<>();
    crm.owners.forEach(
        o ->
            users.add(
                object(
                    "systemuserid",
                    "U-" + o.number(),
                    "fullname",
                    o.name(),
                    "internalemailaddress",
                    o.email())));
    json("systemusers.json", users);
    List<String> accounts = new ArrayList<>();
    for (Company c : crm.companies) {
      List<String> people = new ArrayList<>();
      crm.contacts.stream()
          .filter(p -> p.company() == c)
          .forEach(
              p ->
                  people.add(
                      object(
                          "contactid",
                          "C-" + p.number(),
                          "fullname",
                          p.name(),
                          "emailaddress1",
                          "c" + p.number() + "@x.example",
                          "_ownerid_value",
                          "U-" + p.owner().number())));
      String account =
          object(
              "accountid",
              "A-" + c.number(),
              "name",
              c.name(),
              "numberofemployees",
              "#" + c.employees(),
              "revenue",
              "#" + c.revenue(),
              "_ownerid_value",
              "U-" + c.owner().number());
      accounts.add(
          account.replaceFirst(
              "}$",
              ",\"contact_customer_accounts\":["
                  + String.join(",", people).replace("\\", "\\\\")
                  + "]}"));
    }
    json("accounts.json", accounts);
    ExportTable deals =
        table(
            "opportunities.csv",
            ';',
            StandardCharsets.UTF_8,
            "opportunityid",
            "customerid",
            "Topic",
            "estimatedvalue",
            "closeprobability",
            "estimatedclosedate",
            "statecode");
    for (Deal d : crm.deals) {
      String[] row = {
        "O-" + d.number(),
        "A-" + d.company().number(),
        "Deal " + d.number(),
        d.amount() + "",
        d.percent() + "",
        d.close() + "",
        "0"
      };
      deals.row(row);
      deals.row(with(row, 6, "Won"));
      badRow(deals, with(row, 0, "X-" + d.number()), 2, "", 3, "1,234", 5, "2026-02-30");
    }
    write(deals);
    ExportTable tasks =
        table(
            "task.csv",
            ',',
            StandardCharsets.UTF_8,
            "activityid",
            "regardingobjectid",
            "Subject",
            "Description",
            "Due Date",
            "Status Reason",
            "prioritycode",
            "ownerid");
    String[] status = {"2", "In Progress", "5", "Waiting on someone else"};
    for (Task t : crm.tasks) {
      String[] row = {
        "T-" + t.number(),
        "A-" + t.company().number(),
        "Step " + t.number(),
        t.html(),
        t.due() + "T08:00:00Z",
        status[t.status()],
        t.priority() + "",
        "U-" + t.owner().number()
      };
      tasks.row(row);
      badRow(tasks, row, 2, "", 4, "1.2.2026", 6, "9");
    }
    write(tasks);

    check(
        new ExportFolder(Files.createDirectory(folder.resolve("files")))
            .map(
                "from: dynamics",
                "lists: {people: {file: accounts.contact_customer_accounts, parent: accounts.accountid}}"),
        false,
        false);
  }

  /** Writes an object; a value after # is a number. */
  private static String object(String... pairs) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < pairs.length; i += 2) {
      String value =
          pairs[i + 1].startsWith("#")
              ? pairs[i + 1].substring(1)
              : '"' + pairs[i + 1].replace("\"", "\\\"") + '"';
      object.append(i == 0 ? "\"" : ",\"").append(pairs[i]).append("\":").append(value);
    }
    return object.append('}').toString();
  }

  private void json(String file, List<String> records) throws Exception {
    Files.writeString(folder.resolve(file), "{\"value\":[" + String.join(",\n", records) + "]}");
  }
}
