package io.keyplan.register;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows many records that a document would list again and again, a few fields each time, once: in a
 * register with all of their fields, below what the sections about them come to. A pure function.
 */
public final class RegisterPlanner {

  /** Up to so many are shown as the sections want it, on cards and in tables of their own. */
  private static final int FEW = 10;

  private static final int MANY_VIEWS = 3;

  private final FieldPath list;
  private final RegisterPlace where;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, Map<String, Entry>> rows = new LinkedHashMap<>();
  private final List<String> headlines = new ArrayList<>();
  private @Nullable Section place;

  private RegisterPlanner(FieldPath list, RegisterPlace where) {
    this.list = list;
    this.where = where;
  }

  /**
   * Gives sections with a register in the place of many views of the same records.
   *
   * @param sections the sections of a filled document
   * @param where where the register stands
   */
  public static List<Section> plan(List<Section> sections, RegisterPlace where) {
    Map<FieldPath, Integer> views = new HashMap<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (isView(block, list(block))) {
          views.merge(list(block), 1, Integer::sum);
        }
      }
    }
    Optional<FieldPath> often =
        views.entrySet().stream()
            .filter(view -> view.getValue() >= MANY_VIEWS)
            .map(Map.Entry::getKey)
            .min(Comparator.comparing(FieldPath::text));
    return often.isEmpty() ? sections : new RegisterPlanner(often.get(), where).joined(sections);
  }

  private static FieldPath list(Block block) {
    if (block instanceof Table table) {
      return table.list();
    }
    return block instanceof Cards cards ? cards.list() : FieldPath.NONE;
  }

  private static boolean isView(Block block, FieldPath list) {
    if (list.isNone() || !list(block).equals(list)) {
      return false;
    }
    return block instanceof Table table && table.rows().size() > FEW && table.total().isEmpty()
        || block instanceof Cards cards && cards.cards().size() > FEW;
  }

  private List<Section> joined(List<Section> sections) {
    sections.forEach(this::collect);
    List<Section> joined = new ArrayList<>();
    for (Section section : sections) {
      List<Block> left = section.blocks().stream().filter(block -> !isView(block, list)).toList();
      if (section == place) {
        joined.add(with(section, left));
      } else if (left.size() == section.blocks().size()
          || !left.isEmpty()
          || !section.sections().isEmpty()) {
        joined.add(
            new Section(
                section.id(), section.title(), section.headline(), left, section.sections()));
      }
    }
    return joined;
  }

  private void collect(Section section) {
    boolean all = true;
    boolean any = false;
    for (Block block : section.blocks()) {
      if (isView(block, list)) {
        any = true;
        if (block instanceof Table table) {
          addAll(table);
        } else {
          ((Cards) block).cards().forEach(this::add);
        }
      } else {
        all = false;
      }
    }
    if (any && all && section.sections().isEmpty()) {
      if (place == null) {
        place = section;
      } else if (section.hasHeadline()) {
        headlines.add(section.headline());
      }
    }
  }

  private void addAll(Table table) {
    for (Column column : table.columns()) {
      columns.putIfAbsent(column.key(), column);
    }
    for (Table.Row row : table.rows()) {
      Map<String, Entry> cells = rows.computeIfAbsent(row.id(), none -> new HashMap<>());
      for (int i = 0; i < row.cells().size(); i++) {
        cells.putIfAbsent(table.columns().get(i).key(), row.cells().get(i));
      }
    }
  }

  private void add(Card card) {
    Map<String, Entry> cells = rows.computeIfAbsent(card.id(), none -> new HashMap<>());
    add(card, "", card.name(), cells);
    add(card, "", card.title(), cells);
    for (Fact detail : card.details()) {
      add(card, detail.label(), detail.entry(), cells);
    }
  }

  private void add(Card card, String label, Entry entry, Map<String, Entry> cells) {
    String key = entry.path().within(list.item(card.id())).orElse("");
    if (!key.isEmpty() && !(label.isEmpty() && !columns.containsKey(key))) {
      columns.putIfAbsent(key, new Column(key, label, entry.input(), Display.PLAIN, Align.START));
      cells.putIfAbsent(key, entry);
    }
  }

  private Section with(Section section, List<Block> left) {
    List<Block> blocks = new ArrayList<>(left);
    boolean listed = where == RegisterPlace.PAGES;
    if (listed && !headlines.isEmpty()) {
      blocks.add(
          new Items(
              "",
              false,
              headlines.stream().map(text -> new Item(Entry.text(text), List.of())).toList()));
    }
    // A slide has room for one message more, above the register, and not for a list of them.
    String caption = listed || headlines.isEmpty() ? "" : headlines.get(headlines.size() - 1);
    blocks.add(register(caption));
    return new Section(section.id(), section.title(), section.headline(), blocks, List.of());
  }

  private Table register(String caption) {
    List<Column> arranged = new RegisterColumns(columns.values(), rows.values()).arranged(where);
    List<Table.Row> lines = new ArrayList<>();
    rows.forEach(
        (id, cells) ->
            lines.add(
                new Table.Row(
                    id,
                    0,
                    arranged.stream()
                        .map(column -> cells.getOrDefault(column.key(), Entry.EMPTY))
                        .toList())));
    return new Table("register", list, caption, arranged, lines, List.of(), false);
  }
}
