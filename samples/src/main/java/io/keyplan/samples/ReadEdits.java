package io.keyplan.samples;

import io.keyplan.change.ChangeText;
import io.keyplan.json.JsonPatch;
import io.keyplan.json.PlanFile;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Takes what people edited in a document into the plan. */
public final class ReadEdits {

  private ReadEdits() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to, the plan and the document that was made of it
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    AccountPlan plan = PlanFile.read(Path.of(args[1])).plan();
    Path document = Path.of(args[2]);
    // snippet: read
    ImportResult result = PlanImport.standard().read(document, plan);
    ChangeText words = ChangeText.of(plan, result.plan(), Locale.ENGLISH);
    result.changes().forEach(change -> System.out.println(words.sentence(change)));
    result.conflicts().forEach(System.err::println); // edited here, and changed in the plan
    result.problems().forEach(System.err::println); // “soon” is no day; slide 5, table “Actions”

    PlanFile.write(result.plan(), folder.resolve("plan.json"));
    JsonPatch.between(plan, result.plan()).write(folder.resolve("patch.json"));
    // end
  }
}
