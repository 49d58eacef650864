package io.keyplan.samples.module;

import io.keyplan.Publisher;
import io.keyplan.document.Variant;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

/** Reads a plan as JSON and YAML, writes it in every format and reads the documents back. */
public final class EveryFormat {

  private EveryFormat() {}

  /** Takes a folder, and prints the formats that came back without a change. */
  public static void main(String[] args) throws IOException {
    String json = "{\"account\": {\"name\": \"Acme\"}, \"actions\": [{\"step\": \"Call\"}]}";
    AccountPlan plan = read(PlanFile.text(read(json, PlanFormat.JSON), PlanFormat.YAML));
    Publisher publisher = Publisher.builder().build();
    Publisher forms = Publisher.builder().variant(Variant.BLANK).build();
    for (String format : List.of("docx", "pdf", "pptx", "xlsx")) {
      Path document = Path.of(args[0], "acme." + format);
      Publisher used = format.equals("pdf") ? forms : publisher;
      used.publish(plan, "action-plan", document);
      int changes = PlanImport.standard().read(document, plan).changes().size();
      System.out.println(format + " " + changes);
    }
  }

  private static AccountPlan read(String yaml) throws IOException {
    return read(yaml, PlanFormat.YAML);
  }

  private static AccountPlan read(String text, PlanFormat format) throws IOException {
    return PlanFile.read(new StringReader(text), format, ReadOptions.strict()).plan();
  }
}
