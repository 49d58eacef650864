package io.keyplan.samples;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Fills a document that a company made itself. */
public final class FillALetter {

  private FillALetter() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to, the plan and the letter
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    AccountPlan plan = PlanFile.read(Path.of(args[1])).plan();
    Path file = Path.of(args[2]);
    // snippet: fill
    FillTemplate letter = FillTemplate.open(file);
    letter.check().forEach(System.err::println); // table 2, row 2: no field actions[].dueDate …
    letter
        .with(FillOptions.standard().withLocale(Locale.UK))
        .fill(plan, folder.resolve("letter-acme.docx"));
    // end
  }
}
