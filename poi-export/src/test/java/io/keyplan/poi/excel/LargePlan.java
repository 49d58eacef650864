package io.keyplan.poi.excel;

import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.export.Note;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.poi.word.WordExporter;
import io.keyplan.read.DocumentContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that writes or reads a plan of very many actions, to be run with little memory. */
final class LargePlan {

  static final int ACTIONS = 50_000;

  /** Word has a table's rows on pages. */
  static final int ACTIONS_ON_PAGES = 5_000;

  private LargePlan() {}

  public static void main(String[] args) throws Exception {
    if (args.length > 1) {
      read(Path.of(args[0]));
    } else {
      write(Path.of(args[0]));
    }
  }

  private static void read(Path file) throws IOException {
    DocumentContent content = WorkbookEdit.read(Files.readAllBytes(file));
    int rows = content.tables().stream().mapToInt(table -> table.rows().size()).max().orElse(0);
    System.out.println("actions: " + rows);
    System.out.println("changed: " + WorkbookEdit.changes(content).size());
  }

  private static void write(Path file) throws IOException {
    LocalDate start = LocalDate.of(2026, 1, 5);
    AccountPlan.Builder plan =
        AccountPlan.builder("Acme Industries")
            .info(info -> info.date(start).asOf(start))
            .member("Ann Lee", member -> member.id("ann").jobTitle("Account manager"));
    boolean word = file.toString().endsWith(".docx");
    for (int i = 1; i <= (word ? ACTIONS_ON_PAGES : ACTIONS); i++) {
      int number = i;
      plan.action(
          "Action number " + number,
          action ->
              action
                  .id("a-" + number)
                  .owner("ann")
                  .description("What is to be done as the step number " + number)
                  .start(start.plusDays(number % 300))
                  .due(start.plusDays(number % 300 + 30))
                  .status(ActionStatus.values()[number % ActionStatus.values().length])
                  .progress(number % 101));
    }
    Document document =
        Publisher.builder().asOf(start).build().compose(plan.build(), "action-plan");
    try (OutputStream out = Files.newOutputStream(file)) {
      Exporter exporter = word ? new WordExporter() : new ExcelExporter();
      for (Note note : exporter.export(document, ExportOptions.standard(), out).notes()) {
        System.out.println(note.message());
      }
    }
  }
}
