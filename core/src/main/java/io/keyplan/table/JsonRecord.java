package io.keyplan.table;

import io.keyplan.read.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record of a JSON file. Those that it holds in lists are rows of tables of their own.
 *
 * @param line where it begins, from one
 * @param values what it says, by name; dotted where it says it of a related record
 * @param lists the records in its lists, by the name of the list
 */
record JsonRecord(long line, Map<String, Shown> values, Map<String, List<JsonRecord>> lists) {

  private static final Set<String> OF_ANSWERS = Set.of("totalSize", "done", "nextRecordsUrl");

  static JsonRecord at(long line) {
    return new JsonRecord(line, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Takes a list, and passes over what the answer that it stands in says of itself. */
  void add(String name, List<JsonRecord> records) {
    lists.put(name, records);
    OF_ANSWERS.forEach(word -> values.remove(name + "." + word));
    String keys = name.indexOf('.') < 0 ? "" : keys(records);
    if (!keys.isEmpty()) {
      values.put(name + ".id", new Shown.Text(keys));
    }
  }

  /** Keys of records that a record is associated with, for rows that belong to several. */
  private static String keys(List<JsonRecord> records) {
    StringBuilder keys = new StringBuilder();
    for (JsonRecord record : records) {
      record.values.forEach(
          (name, value) -> {
            if (name.equalsIgnoreCase("id")) {
              keys.append(keys.isEmpty() ? "" : ";").append(value.plainText());
            }
          });
    }
    return keys.toString();
  }
}
