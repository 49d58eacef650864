package io.keyplan.poi.word.write;

import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.report.part.ReportPart;
import java.util.List;

/** Writes what stands in cells. */
@FunctionalInterface
interface CellContents {

  /** Writes a part on lines of a width; what comes of it ends with a paragraph. */
  List<BodyBlock> of(ReportPart part, int width);
}
