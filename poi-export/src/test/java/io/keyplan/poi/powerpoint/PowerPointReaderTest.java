package io.keyplan.poi.powerpoint;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.export.Exporter;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.ReaderContract;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    boolean form = document.variant().isForm();
    Pattern places = form ? IN_FORMS : IN_DRAWINGS;
    return Stream.concat(
            document.entries().filter(e -> places.matcher(e.path().text()).matches()),
            form ? Stream.empty() : document.sections().stream().flatMap(s -> spare(s)))
        .map(entry -> entry.path().text())
        .collect(Collectors.toSet());
  }

  /** Tables that lack room do without some columns. */
  private static Stream<Entry> spare(Section section) {
    Stream<Entry> own =
        section.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .flatMap(PowerPointReaderTest::spare);
    return Stream.concat(own, section.sections().stream().flatMap(s -> spare(s)));
  }

  private static Stream<Entry> spare(Table table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).spare())
        .boxed()
        .flatMap(i -> table.rows().stream().map(row -> row.cells().get(i)));
  }
}
