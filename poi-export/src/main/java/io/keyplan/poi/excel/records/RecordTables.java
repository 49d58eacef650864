package io.keyplan.poi.excel.records;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Checklist;
import io.keyplan.document.Document;
import io.keyplan.document.Horizons;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.i18n.Messages;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of a document, by the block that they come from. Lives for one export. */
public final class RecordTables {

  /**
   * A cell of a table of records.
   *
   * @param records the table
   * @param row place of the row
   * @param key key of the column
   */
  public record Place(RecordTable records, int row, String key) {}

  private final RecordTablePlanner maker;
  private final Map<Block, RecordTable> byBlock = new IdentityHashMap<>();
  private final List<RecordTable> all = new ArrayList<>();
  private final Map<String, List<RecordTable>> byList = new HashMap<>();
  private final List<RecordTable> ofSeveralLists = new ArrayList<>();
  private final Map<RecordTable, Optional<Deadlines>> deadlines = new IdentityHashMap<>();
  private final LocalDate asOf;

  public RecordTables(Document document, Messages messages) {
    this.maker = new RecordTablePlanner(messages, document.variant().isForm(), horizons(document));
    this.asOf = document.asOf();
    document.sections().forEach(this::collect);
  }

  private static List<Horizons> horizons(Document document) {
    List<Horizons> found = new ArrayList<>();
    document.sections().forEach(section -> collect(section, found));
    return found;
  }

  private static void collect(Section section, List<Horizons> found) {
    for (Block block : section.blocks()) {
      if (block instanceof Horizons horizons) {
        found.add(horizons);
      }
    }
    section.sections().forEach(part -> collect(part, found));
  }

  private void collect(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        add(block, maker.of(table));
      } else if (block instanceof Cards cards) {
        add(block, maker.of(cards));
      } else if (block instanceof Checklist checklist) {
        add(block, maker.of(checklist));
      } else if (block instanceof Items items && RecordTablePlanner.isOfRecords(items)) {
        add(block, maker.of(items));
      }
    }
    section.sections().forEach(this::collect);
  }

  private void add(Block block, RecordTable records) {
    if (records.columns().isEmpty()) {
      return;
    }
    byBlock.put(block, records);
    all.add(records);
    if (records.list().isNone()) {
      ofSeveralLists.add(records);
    } else {
      byList.computeIfAbsent(records.list().text(), key -> new ArrayList<>()).add(records);
    }
  }

  /** Gives the records of a block; null for a block of another kind. */
  public @Nullable RecordTable of(Block block) {
    return byBlock.get(block);
  }

  public List<RecordTable> all() {
    return all;
  }

  /** Gives the deadlines of records, as {@link Deadlines#of} finds them. */
  public Optional<Deadlines> deadlines(RecordTable table) {
    return deadlines.computeIfAbsent(table, key -> Deadlines.of(key, asOf));
  }

  /** Finds the first table that has a field of a record; null for none. */
  public @Nullable Place find(FieldPath path) {
    if (path.text().indexOf(']') < 0) {
      return null;
    }
    String key = RecordAddress.key(path);
    String id = RecordAddress.id(path);
    for (RecordTable records : byList.getOrDefault(RecordAddress.list(path).text(), List.of())) {
      Place place = find(records, id, key);
      if (place != null) {
        return place;
      }
    }
    String whole = RecordAddress.record(path);
    for (RecordTable records : ofSeveralLists) {
      Place place = find(records, whole, key);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static @Nullable Place find(RecordTable records, String id, String key) {
    int row = records.column(key) < 0 ? -1 : records.row(id);
    return row < 0 ? null : new Place(records, row, key);
  }

  /**
   * Finds a table that has all of some records of a list, and columns; none that is so long that
   * formulas would be slow.
   *
   * @param records addresses of fields of the records
   * @param keys keys of the columns
   */
  public Optional<RecordTable> whole(FieldPath list, List<FieldPath> records, String... keys) {
    return byList.getOrDefault(list.text(), List.of()).stream()
        .filter(table -> !table.isLong() && table.has(keys))
        .filter(table -> records.stream().allMatch(path -> table.row(RecordAddress.id(path)) >= 0))
        .findFirst();
  }

  /** Finds the first table of records that are those of a path and that has a column. */
  public @Nullable Place find(FieldPath ofRecord, String key) {
    String record = RecordAddress.record(ofRecord);
    return record.isEmpty() ? null : find(FieldPath.of(record).child(key));
  }
}
