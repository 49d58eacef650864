package io.keyplan.template;

import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.RememberedByLocale;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.sample.SampleClient;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How long that is which people enter: the texts of the fictitious client, which is complete in
 * every field. A form is laid out so that they fit. Immutable.
 */
final class Examples {

  /** Nothing is known. */
  static final Examples NONE = new Examples(Map.of(), Map.of());

  /** A line of a text of several lines counts as so many characters at least. */
  private static final int LINE = 24;

  /** A text asks for room by its length, by a word in it, and by the number of its lines. */
  private static final int LONGEST = 6;

  private static final RememberedByLocale<Examples> KNOWN =
      new RememberedByLocale<>(Examples::read);

  private final Map<String, List<String>> values;
  private final Map<String, List<String>> parts;

  private Examples(Map<String, List<String>> values, Map<String, List<String>> parts) {
    this.values = values;
    this.parts = parts;
  }

  /** Gives those in the language of texts. */
  static Examples of(Messages messages) {
    return KNOWN.get(messages.texts(), messages.locale());
  }

  private static Examples read(Texts texts, Locale locale) {
    Messages messages = Messages.of(texts, locale);
    AccountPlan plan = SampleClient.of(messages).plan();
    Formats formats = Formats.of(messages);
    FieldData data = new FieldData(messages, formats, Directory.of(plan), plan.info().currency());
    Map<String, Set<String>> values = new HashMap<>();
    Map<String, Set<String>> parts = new HashMap<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          if (field.kind() == FieldKind.AMOUNTS_BY_YEAR) {
            for (Object amount : ((Map<?, ?>) Objects.requireNonNull(value)).values()) {
              add(parts, field, formats.format(data.datum(field.byKey(), amount, null)));
            }
          } else if (value != null && isEntered(field.kind())) {
            add(values, field, formats.format(data.datum(field, value, place.owner())));
            if (value instanceof List<?> entries) {
              for (Object entry : entries) {
                add(parts, field, formats.format(data.datum(field, entry, place.owner())));
              }
            }
          }
        });
    return new Examples(longest(values), longest(parts));
  }

  private static boolean isEntered(FieldKind kind) {
    return switch (kind) {
      case RECORD, IMAGE, CUSTOM, CONFIDENCE_BY_POINTER, AMOUNTS_BY_YEAR -> false;
      default -> true;
    };
  }

  private static void add(Map<String, Set<String>> texts, PlanField field, String text) {
    texts.computeIfAbsent(field.key(), key -> new LinkedHashSet<>()).add(text);
  }

  private static Map<String, List<String>> longest(Map<String, Set<String>> texts) {
    Map<String, List<String>> longest = new HashMap<>();
    texts.forEach((field, all) -> longest.put(field, longest(all)));
    return longest;
  }

  private static List<String> longest(Set<String> texts) {
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    Stream<String> most =
        Stream.<ToIntFunction<String>>of(Examples::longestWord, Examples::linesOf)
            .map(extent -> Collections.max(texts, Comparator.comparingInt(extent)));
    return Stream.concat(texts.stream().sorted(byLength.reversed()).limit(LONGEST), most)
        .distinct()
        .toList();
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[\\s\u2010-]+")).mapToInt(String::length).max().orElse(0);
  }

  private static int linesOf(String text) {
    return text.lines().mapToInt(line -> Math.max(LINE, line.length())).sum();
  }

  /** Gives texts as long as what is entered for a field. */
  List<String> of(PlanField field) {
    return values.getOrDefault(field.key(), List.of());
  }

  /** Gives texts as long as an entry of the list that a field holds, or as the amount of a year. */
  List<String> ofEach(PlanField field) {
    return parts.getOrDefault(field.key(), List.of());
  }
}
