package io.keyplan.poi.powerpoint;

import io.keyplan.document.Document;
import io.keyplan.export.Exporter;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.ReaderContract;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PowerPointReaderTest extends ReaderContract {

  /** Who reports to whom is a line, influence and interest are a place in a grid. */
  private static final Pattern IN_DRAWINGS =
      Pattern.compile("people\\[.*]\\.(reportsTo|influence|interest)");

  /** In forms, cards of findings have no room for conclusions, nor cells for amounts. */
  private static final Pattern IN_FORMS =
      Pattern.compile(
          IN_DRAWINGS
              + "|situation\\.swots\\[.*]\\.soWhat|situation\\.whiteSpace\\.cells\\[.*]\\.amount");

  @Override
  protected Exporter exporter() {
    return new PowerPointExporter();
  }

  @Override
  protected PlanReader reader() {
    return new PowerPointReader();
  }

  @Override
  protected Set<String> shownWithoutPlace(Document document) {
    Pattern places = document.variant().isForm() ? IN_FORMS : IN_DRAWINGS;
    return document
        .entries()
        .map(entry -> entry.path().text())
        .filter(places.asMatchPredicate())
        .collect(Collectors.toSet());
  }
}
