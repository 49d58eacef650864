package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Variant;
import io.keyplan.export.Exporter;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.ReaderContract;
import java.util.Set;
import java.util.stream.Collectors;

class PdfReaderTest extends ReaderContract {

  private static final PdfExporter EXPORTER = new PdfExporter();

  @Override
  protected Exporter exporter() {
    return EXPORTER;
  }

  @Override
  protected PlanReader reader() {
    return new PdfReader();
  }

  @Override
  protected boolean isEditable(Variant variant) {
    return variant.isForm();
  }

  /** Forms in the shape of slides have no room for what follows from an item. */
  @Override
  protected Set<String> shownWithoutPlace(Document document) {
    return document.shape() == DocumentShape.REPORT
        ? Set.of()
        : document
            .entries()
            .filter(Entry::isEditable)
            .map(entry -> entry.path().text())
            .filter(path -> path.endsWith(".soWhat"))
            .collect(Collectors.toSet());
  }
}
