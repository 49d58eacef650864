package io.keyplan.report;

import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Section;

/** Says how much there is to read in a document, before it is planned. */
public final class ReportLength {

  /** So many values fill about nine pages. */
  private static final int MANY_VALUES = 400;

  private ReportLength() {}

  /**
   * Says whether a document is a report under a cover of its own with so much in it that letters
   * half a point smaller spare its readers a page or more. None is smaller than eight points.
   */
  public static boolean isLong(Document document) {
    return !document.variant().isForm()
        && !document.sections().isEmpty()
        && isCover(document.sections().get(0))
        && document.entries().filter(entry -> !entry.isBlank()).limit(MANY_VALUES).count()
            == MANY_VALUES;
  }

  private static boolean isCover(Section section) {
    return section.blocks().stream().anyMatch(Cover.class::isInstance);
  }
}
