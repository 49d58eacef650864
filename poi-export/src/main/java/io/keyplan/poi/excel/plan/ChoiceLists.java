package io.keyplan.poi.excel.plan;

import io.keyplan.document.Input;
import io.keyplan.poi.excel.cell.CellValues;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of values that drop-downs offer, each kept once. Lives for one export. */
final class ChoiceLists {

  /** A list with what it is called and its name in the workbook. */
  record ChoiceList(String title, String name, List<CellValue> values) {}

  private final CellValues values;
  private final Map<List<String>, ChoiceList> lists = new LinkedHashMap<>();

  ChoiceLists(CellValues values) {
    this.values = values;
  }

  /** Gives the name of the list of an input's choices. */
  String name(Input input) {
    List<String> labels = input.choices().stream().map(Input.Choice::label).toList();
    return lists
        .computeIfAbsent(
            labels,
            key ->
                new ChoiceList(
                    input.label(),
                    "List_" + (lists.size() + 1),
                    key.stream()
                        .filter(label -> !label.isBlank())
                        .map(label -> values.text(label, FieldPath.NONE))
                        .toList()))
        .name();
  }

  List<ChoiceList> all() {
    return new ArrayList<>(lists.values());
  }
}
