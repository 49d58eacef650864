package io.keyplan.merge;

import io.keyplan.document.Variant;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Knows forms that no longer say what they were by the addresses of their places: entries of a form
 * are called {@code new-1} and so on. What a form said when it was made is known: nothing.
 */
final class FormTrace {

  private static final String NEW = "new-[0-9]{1,9}";

  private FormTrace() {}

  /** Gives a document with what it said when it was made, if that is lost and it is a form. */
  static DocumentContent restored(DocumentContent content, Locale locale, LocalDate day) {
    if (content.trace() != null || !isForm(content)) {
      return content;
    }
    Trace blank = new Trace("", Variant.BLANK, locale, false, day, "", "", Map.of(), Map.of());
    return new DocumentContent(
        content.format(),
        blank,
        content.title(),
        content.locale(),
        content.values(),
        content.tables(),
        content.headed(),
        content.problems());
  }

  private static boolean isForm(DocumentContent content) {
    List<String> ids =
        Stream.concat(
                content.values().stream().map(ShownValue::path),
                content.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .map(ShownRow::record))
            .distinct()
            .flatMap(FormTrace::ids)
            .toList();
    return !ids.isEmpty() && ids.stream().allMatch(id -> id.matches(NEW));
  }

  private static Stream<String> ids(FieldPath path) {
    return path.text().indexOf('[') < 0
        ? Stream.empty()
        : Address.of(path).stream()
            .flatMap(address -> address.steps().stream())
            .filter(AddressStep::isListEntry)
            .map(step -> String.valueOf(step.key()))
            .filter(key -> !key.startsWith("#"));
  }
}
