package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Variant;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.InvalidPlanException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a plan from a file and writes it for the client, in French; and a form to fill in. */
public final class LoadJson {

  private LoadJson() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to and the file to read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path file = Path.of(args[1]);
    // snippet: load
    AccountPlan plan;
    try {
      plan = PlanFile.read(file).plan();
    } catch (InvalidPlanException e) {
      e.problems().forEach(System.err::println); // line 12, column 5, /actions/2/due: …
      return;
    }
    Publisher forTheClient =
        Publisher.builder()
            .locale(Locale.FRANCE)
            .audience(Audience.CUSTOMER)
            .pictures(PictureFolder.of(file))
            .build();
    forTheClient.publish(plan, "account-map", folder.resolve("cartographie.docx"));

    Publisher forms = Publisher.builder().locale(Locale.FRANCE).variant(Variant.GUIDED).build();
    forms.publish("account-map", folder.resolve("a-remplir.docx"));
    // end
  }
}
