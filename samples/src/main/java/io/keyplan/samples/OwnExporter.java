package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporters;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a document with an exporter of one's own, the {@link TextExporter}. */
public final class OwnExporter {

  private OwnExporter() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    // snippet: use-exporter
    Exporters exporters = Exporters.discover().with(new TextExporter());
    Publisher publisher = Publisher.builder().exporters(exporters).variant(Variant.SAMPLE).build();
    ExportReport report = publisher.publish("action-plan", folder.resolve("action-plan.txt"));
    report.notes().forEach(note -> System.out.println(note.message()));
    // end
  }
}
