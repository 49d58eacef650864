package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.read.FieldNodes.FieldNode;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of controls. A control names its field by its tag, which is shortened if long
 * ({@link ControlNames#tag}); where a program has dropped the tag, by the value in the custom XML
 * that it is bound to; where it is not bound, by its number, which follows from the address ({@link
 * ControlNames#number}). Belongs to one reading.
 */
final class ControlAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile("\\p{Alpha}\\w*(?:\\[[^\\]]+])?(?:\\.[^\\[\\].]+(?:\\[[^\\]]+])?)*");
  private static final Pattern SHORTENED = Pattern.compile(".{47}~[0-9A-F]{16}", Pattern.DOTALL);

  /** Tags are cut long before. */
  private static final int LONGEST = 256;

  /** A field that is shown so often has controls with neighbouring numbers. */
  private static final int MOST_PLACES = 8;

  private final FieldNodes nodes;
  private final Set<FieldPath> known = new HashSet<>();
  private final Set<FieldPath> records = new HashSet<>();
  private final Map<String, FieldPath> shortened = new HashMap<>();
  private final Map<Integer, FieldPath> byNumber = new HashMap<>();

  /**
   * Collects the addresses that a document knows.
   *
   * @param trace what it says of its own making; null if it does not
   */
  ControlAddresses(FieldNodes nodes, @Nullable Trace trace) {
    this.nodes = nodes;
    nodes.forEach(node -> learn(FieldPath.inFile(node.address())));
    if (trace != null) {
      trace.digests().keySet().forEach(this::learn);
      trace.rows().values().forEach(rows -> rows.forEach(this::learnRecord));
    }
  }

  private void learn(FieldPath address) {
    if (!address.isNone() && known.add(address)) {
      shortened.put(ControlNames.tag(address.text()), address);
      byNumber.merge(ControlNames.number(address.text()), address, (one, other) -> FieldPath.NONE);
    }
  }

  /** Takes note of a record whose rows can be told. */
  void learnRecord(FieldPath record) {
    records.add(record);
    shortened.putIfAbsent(ControlNames.tag(record.text()), record);
  }

  /** Says whether the document has shown the field in a control. */
  boolean isKnown(FieldPath path) {
    return known.contains(path);
  }

  /** Gives the fields that the document has shown in controls. */
  Set<FieldPath> known() {
    return known;
  }

  /** Finds the address of a control; none where it has none, or it cannot be told. */
  FieldPath of(ControlProperties control) {
    String tag = control.tag();
    if (!tag.isEmpty()) {
      return ofTag(tag);
    }
    Optional<FieldNode> node = nodes.at(control.binding());
    if (node.isPresent()) {
      return FieldPath.inFile(node.get().address());
    }
    return control.id() != 0 && ControlNames.isPrompt(control.prompt())
        ? ofNumber(control.id())
        : FieldPath.NONE;
  }

  /** Finds the address that a tag stands for. */
  FieldPath ofTag(String tag) {
    FieldPath address = shortened.get(tag);
    if (address != null) {
      return address;
    }
    boolean whole = tag.contains(".") || tag.contains("[");
    return whole && tag.length() <= LONGEST && !isShortened(tag) && ADDRESS.matcher(tag).matches()
        ? FieldPath.of(tag)
        : FieldPath.NONE;
  }

  /** Says whether a tag is a shortened address. */
  static boolean isShortened(String tag) {
    return SHORTENED.matcher(tag).matches();
  }

  private FieldPath ofNumber(int number) {
    FieldPath found = FieldPath.NONE;
    for (int before = 0; before < MOST_PLACES; before++) {
      FieldPath address = byNumber.get(number - before);
      if (address != null) {
        if (address.isNone() || !found.isNone()) {
          return FieldPath.NONE;
        }
        found = address;
      }
    }
    return found;
  }

  /** Finds the record that a field belongs to, among those that stand in rows; none for others. */
  FieldPath recordOf(FieldPath field) {
    String text = field.text();
    for (int end = text.lastIndexOf("]."); end > 0; end = text.lastIndexOf("].", end - 1)) {
      FieldPath record = FieldPath.of(text.substring(0, end + 1));
      if (records.contains(record)) {
        return record;
      }
    }
    return FieldPath.NONE;
  }

  /** Says whether rows of the record can be told. */
  boolean isRecord(FieldPath path) {
    return records.contains(path);
  }

  /** Gives the address of the list of a record, without the ids in it. */
  static String kind(FieldPath record) {
    String text = record.text();
    int last = text.endsWith("]") ? text.lastIndexOf('[') : text.length();
    return text.substring(0, Math.max(0, last)).replaceAll("\\[[^\\]]*]", "[]");
  }
}
