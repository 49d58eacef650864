package io.keyplan.samples.matrix;

import io.keyplan.Publisher;
import io.keyplan.batch.Batch;
import io.keyplan.batch.BatchSummary;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.PlanStream;
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

/**
 * Uses of Keyplan that touch all of its libraries but those for documents that others made: reads a
 * plan as JSON and as YAML, writes it in every format, reads the documents back, and runs a batch.
 */
public final class EveryUse {

  private EveryUse() {}

  /** Takes a folder to write to, and prints what came back and what was written. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String json = "{\"account\": {\"name\": \"Acme\"}, \"actions\": [{\"step\": \"Call\"}]}";
    AccountPlan plan =
        read(PlanFile.text(read(json, PlanFormat.JSON), PlanFormat.YAML), PlanFormat.YAML);
    Publisher publisher = Publisher.builder().build();
    Publisher forms = Publisher.builder().variant(Variant.BLANK).build();
    for (String format : List.of("docx", "pdf", "pptx", "xlsx")) {
      Path document = folder.resolve("acme." + format);
      Publisher used = format.equals("pdf") ? forms : publisher;
      used.publish(plan, "action-plan", document);
      int changes = PlanImport.standard().read(document, plan).changes().size();
      System.out.println(format + " read back with " + changes + " changes");
    }
    DocumentSet set = DocumentSet.builder().documents("one-page.pdf", "one-page.docx").build();
    try (PlanStream plans = PlanStream.of("plans", List.of(plan, plan).iterator())) {
      BatchSummary summary = Batch.builder(set, folder.resolve("batch")).build().run(plans);
      System.out.println(summary.total().written() + " documents of a batch");
    }
  }

  private static AccountPlan read(String text, PlanFormat format) throws IOException {
    return PlanFile.read(new StringReader(text), format, ReadOptions.strict()).plan();
  }
}
