package io.keyplan.change;

import io.keyplan.align.Values;
import io.keyplan.model.Identifiers;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells changes of whole plans from those that seem so as parts of the plans are kept back. */
final class TrueChanges {

  private static final Pattern KEY = Pattern.compile("\\[([^]]*)]");

  private final Map<String, List<Change>> byPlace = new HashMap<>();

  TrueChanges(List<Change> changes) {
    changes.forEach(
        change -> byPlace.computeIfAbsent(key(change), key -> new ArrayList<>()).add(change));
  }

  boolean contains(Change shown) {
    return byPlace.getOrDefault(key(shown), List.of()).stream()
        .anyMatch(
            change ->
                shown.kind() == Change.Kind.REORDERED
                    || isPart(shown.before(), change.before())
                        && isPart(shown.after(), change.after()));
  }

  private static String key(Change change) {
    return change.kind()
        + " "
        + KEY.matcher(change.address().text())
            .replaceAll(key -> isPlace(key.group(1)) ? "" : Matcher.quoteReplacement(key.group()));
  }

  /** Entries without ids have other places where some of them are kept back. */
  private static boolean isPlace(String key) {
    return key.startsWith("#") || Identifiers.isGenerated(key);
  }

  /** Says whether a value is all or what is left of another. */
  private static boolean isPart(@Nullable Object shown, @Nullable Object whole) {
    if (!(shown instanceof Record part)
        || !(whole instanceof Record record)
        || PlanRecords.isValue(part)) {
      return Values.areEqual(shown, whole);
    }
    for (PlanField field : PlanFields.of(part.getClass())) {
      Object value = field.get(part);
      boolean compared = !field.list() && !PlanRecords.isEmpty(value);
      if (compared && !isPart(value, field.get(record))) {
        return false;
      }
    }
    return true;
  }
}
