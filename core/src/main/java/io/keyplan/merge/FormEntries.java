package io.keyplan.merge;

import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries that somebody wrote into the places of a form: places of one address, such as {@code
 * actions[new-3]}, belong together wherever they stand, and follow the order of their numbers.
 */
final class FormEntries {

  private final Map<FieldPath, List<ShownValue>> byEntry = new LinkedHashMap<>();
  private final Map<FieldPath, Address> lists = new LinkedHashMap<>();

  /**
   * Takes a place that shows something.
   *
   * @return whether it belongs to an entry of a list
   */
  boolean add(Address address, ShownValue value) {
    Optional<Integer> entry = entry(address);
    if (entry.isEmpty()) {
      return false;
    }
    List<AddressStep> steps = address.steps();
    AddressStep step = steps.get(entry.get());
    FieldPath list = Address.path(steps.subList(0, entry.get())).child(step.field().name());
    FieldPath record = list.item(String.valueOf(step.key()));
    String text = value.path().text();
    FieldPath relative =
        text.length() == record.text().length()
            ? FieldPath.NONE
            : FieldPath.of(text.substring(record.text().length() + 1));
    lists.putIfAbsent(record, Address.of(list).orElseThrow());
    byEntry
        .computeIfAbsent(record, none -> new ArrayList<>())
        .add(new ShownValue(relative, value.shown(), value.place()));
    return true;
  }

  /** Finds the first step into a list whose entries are more than what holds other lists. */
  private static Optional<Integer> entry(Address address) {
    for (int i = 0; i < address.steps().size(); i++) {
      AddressStep step = address.steps().get(i);
      if (step.isListEntry() && !isContainer(step.field())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** A SWOT has no name of its own: in the form it is the one that the plan has. */
  static boolean isContainer(PlanField list) {
    if (list.kind() != FieldKind.RECORD || PlanFields.find(list.recordType(), "id").isPresent()) {
      return false;
    }
    return PlanFields.of(list.recordType()).stream()
        .anyMatch(field -> field.list() && field.kind() == FieldKind.RECORD);
  }

  /** Lists the entries. */
  List<Entered> entries() {
    return byEntry.entrySet().stream()
        .sorted(Comparator.comparing(entry -> number(entry.getKey())))
        .map(
            entry ->
                new Entered(
                    lists.get(entry.getKey()),
                    key(entry.getKey()),
                    entry.getValue(),
                    entry.getValue().get(0).place()))
        .toList();
  }

  private static String key(FieldPath entry) {
    String key = Address.of(entry).orElseThrow().last().key();
    return key == null ? "" : key;
  }

  private static int number(FieldPath entry) {
    String digits = entry.text().replaceAll(".*?([0-9]{1,6})]$", "$1");
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
