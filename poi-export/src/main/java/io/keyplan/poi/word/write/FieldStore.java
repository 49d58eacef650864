package io.keyplan.poi.word.write;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.xml.FieldBinding;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of the controls as the custom XML part of a document, which Word keeps in step with
 * them: an address has one node, however often it is shown. It holds nothing but values that the
 * document shows. Lives for one export.
 *
 * <pre>{@code
 * <fields>
 *   <list address="actions"><item id="a-7"><field address="actions[a-7].due"><value>…</value></field>…</item>
 *   </list>
 *   <field address="info.version"><value>1.2</value></field>
 * </fields>
 * }</pre>
 *
 * <p>Values have elements of their own, since LibreOffice takes all attributes off those that it
 * writes a value into.
 */
final class FieldStore {

  /**
   * Where the value of an address stands.
   *
   * @param inRow the place as Word's repeating rows need it: by position
   * @param elsewhere the place for all other controls: in a list by id, since positions change when
   *     a row is deleted
   */
  private record Place(String inRow, String elsewhere) {}

  private record Rows(int position, List<String> ids, List<List<FieldPath>> fields) {}

  private final Map<FieldPath, Rows> lists = new LinkedHashMap<>();
  private final Map<FieldPath, Place> places = new HashMap<>();
  private final List<FieldPath> fields = new ArrayList<>();
  private final Map<FieldPath, String> values = new HashMap<>();
  private final String id;
  private boolean inRows;

  /** Creates the store of a document and gives the rows of its tables their places. */
  FieldStore(Document document) {
    this.id =
        Digests.guid(
            String.join(
                "/",
                document.template(),
                document.variant().id(),
                document.locale().toLanguageTag(),
                document.subject(),
                document.asOf().toString()));
    document.sections().forEach(this::addLists);
  }

  private void addLists(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table && canRepeat(table) && !lists.containsKey(table.list())) {
        addList(table);
      }
    }
    section.sections().forEach(this::addLists);
  }

  private void addList(Table table) {
    int position = lists.size() + 1;
    List<List<FieldPath>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Table.Row row = table.rows().get(r);
      List<FieldPath> paths =
          row.cells().stream().filter(FieldStore::isBound).map(Entry::path).distinct().toList();
      for (int f = 0; f < paths.size(); f++) {
        String list = "/k:fields[1]/k:list[" + position + "]/k:item";
        String field = "/k:field[" + (f + 1) + "]/k:value[1]";
        places.put(
            paths.get(f),
            new Place(
                list + "[" + (r + 1) + "]" + field, list + "[@id='" + row.id() + "']" + field));
      }
      rows.add(paths);
    }
    lists.put(
        table.list(), new Rows(position, table.rows().stream().map(Table.Row::id).toList(), rows));
  }

  /**
   * Says whether a row of a table can be added and deleted in Word: all rows are records of one
   * list, with ids, and all show the same fields.
   */
  private static boolean canRepeat(Table table) {
    if (table.list().isNone() || table.rows().isEmpty()) {
      return false;
    }
    long ids = table.rows().stream().map(Table.Row::id).distinct().count();
    return ids == table.rows().size()
        && table.rows().stream().allMatch(row -> isRecord(table.list(), row));
  }

  private static boolean isRecord(FieldPath list, Table.Row row) {
    boolean plain = !row.id().isEmpty() && row.id().indexOf('\'') < 0 && !row.id().startsWith("#");
    return plain && row.showsRecord(list);
  }

  private static boolean isBound(Entry entry) {
    return entry.isEditable() && !ControlKinds.isRich(entry);
  }

  /** Says whether the rows of a table are the entries of a list of this store. */
  boolean repeats(Table table) {
    Rows rows = lists.get(table.list());
    return rows != null
        && canRepeat(table)
        && rows.ids().equals(table.rows().stream().map(Table.Row::id).toList())
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(FieldStore::isBound)
            .allMatch(entry -> places.containsKey(entry.path()));
  }

  /** Writes rows that can be repeated: what is bound meanwhile is bound by its position. */
  <T> T inRows(Supplier<T> rows) {
    inRows = true;
    T written = rows.get();
    inRows = false;
    return written;
  }

  /** Gives the binding of a control that holds the rows of a list. */
  FieldBinding bindRows(FieldPath list) {
    return binding("/k:fields[1]/k:list[" + lists.get(list).position() + "]/k:item");
  }

  /**
   * Gives the binding of a control; null where the same field is shown in another form already,
   * since Word would put the one in the place of the other.
   *
   * @param value what the control stores; empty for nothing
   */
  @Nullable FieldBinding bind(FieldPath path, String value) {
    Place place = places.get(path);
    if (place == null) {
      fields.add(path);
      String field = "/k:fields[1]/k:field[" + fields.size() + "]/k:value[1]";
      place = new Place(field, field);
      places.put(path, place);
    }
    if (!values.merge(path, value, (first, now) -> first).equals(value)) {
      return null;
    }
    return binding(inRows ? place.inRow() : place.elsewhere());
  }

  private FieldBinding binding(String xpath) {
    return new FieldBinding(xpath, id);
  }

  boolean isEmpty() {
    return fields.isEmpty() && lists.isEmpty();
  }

  /** Writes the custom XML part. */
  byte[] xml() {
    ElementWriter out = new ElementWriter().open("fields", "xmlns", PartNames.FIELDS);
    lists.forEach(
        (path, rows) -> {
          out.open("list", "address", path.text());
          for (int i = 0; i < rows.ids().size(); i++) {
            out.open("item", "id", rows.ids().get(i));
            rows.fields().get(i).forEach(field -> write(out, field));
            out.close("item");
          }
          out.close("list");
        });
    fields.forEach(field -> write(out, field));
    return out.close("fields").bytes();
  }

  private void write(ElementWriter out, FieldPath path) {
    out.open("field", "address", path.text())
        .text("value", values.getOrDefault(path, ""))
        .close("field");
  }

  /** Writes the properties of the custom XML part. */
  String propertiesXml() {
    return TracePart.propertiesXml(id, PartNames.FIELDS);
  }
}
