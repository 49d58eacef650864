package io.keyplan.cli;

import io.keyplan.export.ExportReport;
import java.nio.file.Path;

/** Says how large a document is, in what its format consists of. */
final class Extent {

  private Extent() {}

  /** Gives a count such as {@code about 3 pages}, {@code 12 slides} or {@code 4 sheets}. */
  static String of(ExportReport report, Path document) {
    String name = String.valueOf(document.getFileName());
    String one =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "pptx" -> "slide";
          case "xlsx" -> "sheet";
          default -> "page";
        };
    String count = Console.count(report.pages(), one);
    return report.pagesEstimated() ? "about " + count : count;
  }
}
