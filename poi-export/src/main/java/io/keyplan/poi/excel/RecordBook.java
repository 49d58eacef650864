package io.keyplan.poi.excel;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Checklist;
import io.keyplan.document.Document;
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
final class RecordBook {

  /**
   * A cell of a table of records.
   *
   * @param records the table
   * @param row place of the row
   * @param key key of the column
   */
  record Place(Records records, int row, String key) {}

  private final RecordsMaker maker;
  private final Map<Block, Records> byBlock = new IdentityHashMap<>();
  private final List<Records> all = new ArrayList<>();
  private final Map<String, List<Records>> byList = new HashMap<>();
  private final List<Records> ofSeveralLists = new ArrayList<>();
  private final Map<Records, Optional<Deadlines>> deadlines = new IdentityHashMap<>();
  private final LocalDate asOf;

  RecordBook(Document document, Messages messages) {
    this.maker = new RecordsMaker(messages);
    this.asOf = document.asOf();
    document.sections().forEach(this::collect);
  }

  private void collect(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        add(block, maker.of(table));
      } else if (block instanceof Cards cards) {
        add(block, maker.of(cards));
      } else if (block instanceof Checklist checklist) {
        add(block, maker.of(checklist));
      } else if (block instanceof Items items && RecordsMaker.isOfRecords(items)) {
        add(block, maker.of(items));
      }
    }
    section.sections().forEach(this::collect);
  }

  private void add(Block block, Records records) {
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
  @Nullable Records of(Block block) {
    return byBlock.get(block);
  }

  List<Records> all() {
    return all;
  }

  /** Gives the deadlines of records, as {@link Deadlines#of} finds them. */
  Optional<Deadlines> deadlines(Records table) {
    return deadlines.computeIfAbsent(table, key -> Deadlines.of(key, asOf));
  }

  /** Finds the first table that has a field of a record; null for none. */
  @Nullable Place find(FieldPath path) {
    if (path.text().indexOf(']') < 0) {
      return null;
    }
    String key = Addresses.key(path);
    String id = Addresses.id(path);
    for (Records records : byList.getOrDefault(Addresses.list(path).text(), List.of())) {
      Place place = find(records, id, key);
      if (place != null) {
        return place;
      }
    }
    String whole = Addresses.record(path);
    for (Records records : ofSeveralLists) {
      Place place = find(records, whole, key);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static @Nullable Place find(Records records, String id, String key) {
    int row = records.column(key) < 0 ? -1 : records.row(id);
    return row < 0 ? null : new Place(records, row, key);
  }

  /** Finds the first table of records that are those of a path and that has a column. */
  @Nullable Place find(FieldPath ofRecord, String key) {
    String record = Addresses.record(ofRecord);
    return record.isEmpty() ? null : find(FieldPath.of(record).child(key));
  }
}
