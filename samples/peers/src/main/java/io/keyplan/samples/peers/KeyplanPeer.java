package io.keyplan.samples.peers;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keyplan, from a document that is not laid out yet. */
final class KeyplanPeer implements Peer {

  private final Exporter exporter;

  KeyplanPeer(String format) {
    this.exporter = Exporters.discover().forFormat(format);
  }

  @Override
  public byte[] write(Content content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(document(content), ExportOptions.standard(), out);
    return out.toByteArray();
  }

  private static Document document(Content content) {
    List<Section> sections = new ArrayList<>();
    for (Content.Part part : content.sections()) {
      String id = "section-" + (sections.size() + 1);
      List<Block> blocks =
          List.of(new Prose("", Entry.text(part.text())), table(id, content, part));
      sections.add(new Section(id, part.title(), part.title(), blocks, List.of()));
    }
    return new Document(
        "actions",
        Variant.FILLED,
        DocumentShape.REPORT,
        Locale.ENGLISH,
        content.title(),
        "Acme Industries",
        "Ann Lee",
        "",
        LocalDate.of(2026, 1, 5),
        sections);
  }

  private static Table table(String id, Content content, Content.Part part) {
    List<Table.Column> columns = new ArrayList<>();
    for (String label : content.columns()) {
      Table.Align align = label.equals("Cost") ? Table.Align.END : Table.Align.START;
      columns.add(
          new Table.Column(
              label.toLowerCase(Locale.ROOT), label, Input.NONE, Table.Display.PLAIN, align));
    }
    List<Table.Row> rows =
        part.rows().stream()
            .map(row -> new Table.Row("", 0, row.stream().map(KeyplanPeer::entry).toList()))
            .toList();
    return new Table(id + "-table", FieldPath.NONE, part.title(), columns, rows, List.of(), false);
  }

  private static Entry entry(Object value) {
    return Entry.computed(
        value instanceof LocalDate day
            ? new Datum.Day(day)
            : value instanceof BigDecimal number
                ? new Datum.Number(number)
                : Datum.words(value.toString()));
  }
}
