package io.keyplan.change;

import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says changes in words, in one language.
 *
 * <pre>{@code
 * List<Change> changes = PlanDiff.between(before, after);
 * ChangeText text = ChangeText.of(before, after, Locale.ENGLISH);
 * changes.forEach(change -> System.out.println(text.sentence(change)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ChangeText {

  private final Messages messages;
  private final RecordNames namesBefore;
  private final RecordNames namesAfter;
  private final ValueText values;
  private final MarkedPlace placeBefore;
  private final MarkedPlace placeAfter;

  private ChangeText(AccountPlan before, AccountPlan after, Messages given) {
    this.messages = given.with(before.customFields().texts()).with(after.customFields().texts());
    Formats formats = Formats.of(messages);
    FieldData dataBefore = data(before, messages, formats);
    FieldData dataAfter = data(after, messages, formats);
    this.namesBefore = new RecordNames(messages, formats, dataBefore);
    this.namesAfter = new RecordNames(messages, formats, dataAfter);
    this.values =
        new ValueText(
            messages,
            formats,
            dataBefore,
            dataAfter,
            before.info().currency().equals(after.info().currency()));
    this.placeBefore = new MarkedPlace(messages, before, namesBefore);
    this.placeAfter = new MarkedPlace(messages, after, namesAfter);
  }

  /**
   * Creates the words for the changes between two plans.
   *
   * @throws IllegalArgumentException if there are no texts for the language
   */
  public static ChangeText of(AccountPlan before, AccountPlan after, Locale locale) {
    return of(before, after, Messages.of(locale));
  }

  /** Creates the words for the changes between two plans, with texts of one's own. */
  public static ChangeText of(AccountPlan before, AccountPlan after, Messages messages) {
    return new ChangeText(before, after, messages);
  }

  /** Says a change and what it is a change of. */
  public String sentence(Change change) {
    String record = record(change);
    if (record == null && (change.holder() == null || ChangePlace.of(change).isOfRecords())) {
      return line(change);
    }
    return messages.format(
        "change.of",
        Map.of("record", record == null ? area(change) : record, "change", line(change)));
  }

  /** Says a change to a reader who knows what it is a change of, as under {@link #record}. */
  public String line(Change change) {
    if (isOfRecord(change)) {
      return entry(change);
    }
    Map<String, Object> words = new LinkedHashMap<>(values.words(change));
    words.put("field", field(change));
    return messages.format(values.pattern(change), words);
  }

  /** Names what a change is about, such as “Actions” or “Account”. */
  public String area(Change change) {
    return namesAfter.label(ChangePlace.of(change).area());
  }

  /**
   * Names the entry of a list that a change is in, such as “Action ‘Call’”, as it is called now;
   * null if it is in none.
   */
  public @Nullable String record(Change change) {
    return ChangePlace.of(change)
        .entry()
        .map(entry -> namesAfter.text(entry.field(), entry.after(), ""))
        .orElse(null);
  }

  /**
   * Names the field that has changed, with the record and the year or place that it is of; for an
   * entry of a list the list.
   */
  public String field(Change change) {
    String label = "";
    for (PlanField field : ChangePlace.of(change).fields()) {
      String own = namesAfter.label(field);
      label =
          label.isEmpty()
              ? own
              : messages.format("change.part", Map.of("whole", label, "part", own));
    }
    return switch (component(change.field()).kind()) {
      case AMOUNTS_BY_YEAR ->
          messages.format(
              "change.year",
              Map.of(
                  "field",
                  label,
                  "year",
                  Formats.of(messages).fiscalYear(Integer.parseInt(year(change)))));
      case CONFIDENCE_BY_POINTER ->
          messages.format(
              "change.confidence",
              Map.of(
                  "place",
                  (change.after() == null ? placeBefore : placeAfter).name(pointer(change))));
      default -> label;
    };
  }

  /** What is by year or pointer is described as a single value. */
  private static PlanField component(PlanField field) {
    return field.isCustom() ? field : PlanFields.field(field.owner(), field.name());
  }

  /** Says whether a change is of a record that was added to a list or removed from it. */
  public boolean isOfRecord(Change change) {
    return change.isEntry() && ChangePlace.of(change).isOfRecords();
  }

  /** Says the value before; nothing if there was none. */
  public String before(Change change) {
    return String.valueOf(values.words(change).getOrDefault("before", ""));
  }

  /** Says the value after, and how far it is from the one before; nothing if there is none. */
  public String after(Change change) {
    Map<String, Object> words = values.words(change);
    return values
        .afterPattern(change)
        .map(pattern -> messages.format(pattern, words))
        .orElseGet(() -> String.valueOf(words.getOrDefault("after", "")));
  }

  /** Names an entry that was added or removed, such as “Action ‘Call’”. */
  public String entryName(Change change) {
    return change.after() == null
        ? namesBefore.text(change.field(), (Record) change.before(), "")
        : namesAfter.text(change.field(), (Record) change.after(), "");
  }

  /**
   * Lists what an entry that was added or removed says first, each fact with its label; empty for
   * other changes.
   */
  public List<String> facts(Change change) {
    if (!isOfRecord(change)) {
      return List.of();
    }
    return change.after() == null
        ? namesBefore.facts((Record) change.before())
        : namesAfter.facts((Record) change.after());
  }

  /** Sums up changes in numbers: how many, and of which kind. */
  public String summary(List<Change> changes) {
    if (changes.isEmpty()) {
      return messages.text("change.none");
    }
    long added = changes.stream().filter(it -> it.kind() == Change.Kind.ADDED).count();
    long removed = changes.stream().filter(it -> it.kind() == Change.Kind.REMOVED).count();
    return messages.format(
        "change.summary",
        Map.of(
            "changes",
            changes.size(),
            "added",
            added,
            "removed",
            removed,
            "changed",
            changes.size() - added - removed));
  }

  /** Groups changes for reading, in the order in which they come. */
  public List<ChangeGroup> groups(List<Change> changes) {
    Map<String, Map<String, List<Change>>> areas = new LinkedHashMap<>();
    for (Change change : changes) {
      String record = record(change);
      areas
          .computeIfAbsent(area(change), unused -> new LinkedHashMap<>())
          .computeIfAbsent(record == null ? "" : holder(change), unused -> new ArrayList<>())
          .add(change);
    }
    List<ChangeGroup> groups = new ArrayList<>();
    areas.forEach(
        (area, records) ->
            records
                .values()
                .forEach(of -> groups.add(new ChangeGroup(area, record(of.get(0)), of))));
    return List.copyOf(groups);
  }

  private String entry(Change change) {
    return change.after() == null
        ? namesBefore.text(change.field(), (Record) change.before(), ".removed")
        : namesAfter.text(change.field(), (Record) change.after(), ".added");
  }

  /** Records of the same name are not the same record. */
  private static String holder(Change change) {
    return ChangePlace.of(change).entry().map(entry -> entry.address().text()).orElse("");
  }

  private static String year(Change change) {
    return FieldPath.of(change.address().text()).key();
  }

  private static String pointer(Change change) {
    String address = change.address().text();
    return address.substring(address.indexOf('[') + 1, address.length() - 1);
  }

  private static FieldData data(AccountPlan plan, Messages messages, Formats formats) {
    return new FieldData(messages, formats, Directory.of(plan), plan.info().currency());
  }
}
