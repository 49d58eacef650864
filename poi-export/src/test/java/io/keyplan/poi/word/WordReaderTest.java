package io.keyplan.poi.word;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.export.Exporter;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.ReaderContract;
import java.util.HashSet;
import java.util.Set;

class WordReaderTest extends ReaderContract {

  @Override
  protected Exporter exporter() {
    return new WordExporter();
  }

  @Override
  protected PlanReader reader() {
    return new WordReader();
  }

  /** Forms ask for the state of a cell in a matrix, not for its amount. */
  @Override
  protected Set<String> shownWithoutPlace(Document document) {
    Set<String> without = new HashSet<>();
    if (document.variant().isForm()) {
      document.sections().forEach(section -> addAmounts(section, without));
    }
    return without;
  }

  private static void addAmounts(Section section, Set<String> amounts) {
    for (Block block : section.blocks()) {
      if (block instanceof Matrix matrix) {
        matrix.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> amounts.add(cell.amount().path().text()));
      }
    }
    section.sections().forEach(inner -> addAmounts(inner, amounts));
  }
}
