package io.keyplan.cli;

import io.keyplan.Publisher;
import io.keyplan.export.ExportReport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document to write.
 *
 * @param publisher knows language, variant and audience
 * @param plan the plan; null where the variant shows none
 * @param template id of the template
 * @param target the file
 */
record Job(Publisher publisher, @Nullable AccountPlan plan, String template, Path target) {

  ExportReport write() throws IOException {
    return plan == null
        ? publisher.publish(template, target)
        : publisher.publish(plan, template, target);
  }

  /** Writes the document to a stream. */
  ExportReport write(OutputStream out) throws IOException {
    String name = String.valueOf(target.getFileName());
    String format = name.substring(name.lastIndexOf('.') + 1);
    return plan == null
        ? publisher.publish(template, format, out)
        : publisher.publish(plan, template, format, out);
  }

  /**
   * A document that was written.
   *
   * @param job what was to be written
   * @param report how it went
   * @param bytes size of the file
   */
  record Written(Job job, ExportReport report, long bytes) {

    /** Says how large the document is, such as {@code about 3 pages}. */
    String extent() {
      return Extent.of(report, job.target());
    }
  }
}
