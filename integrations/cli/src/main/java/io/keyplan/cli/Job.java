package io.keyplan.cli;

import io.keyplan.Publisher;
import io.keyplan.export.ExportReport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
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

  /**
   * A document that was written.
   *
   * @param job what was to be written
   * @param report how it went
   * @param bytes size of the file
   */
  record Written(Job job, ExportReport report, long bytes) {

    /** Says how many pages the document has, such as {@code about 3 pages}. */
    String pages() {
      String count = Console.count(report.pages(), "page");
      return report.pagesEstimated() ? "about " + count : count;
    }
  }
}
