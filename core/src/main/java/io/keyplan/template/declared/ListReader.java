package io.keyplan.template.declared;

import io.keyplan.json.Setting;
import io.keyplan.model.Tracked;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads which entries of a list a block shows. */
final class ListReader {

  private static final int MOST_ENTRIES = 1_000;

  private static final Set<FieldKind> WORDS =
      Set.of(FieldKind.CHOICE, FieldKind.OPEN_CHOICE, FieldKind.FLAG);

  private final Fields plan;

  ListReader(Fields plan) {
    this.plan = plan;
  }

  @Nullable ListSpec read(Setting block) {
    return read(block, "of");
  }

  /**
   * Reads a list.
   *
   * @param name the name under which its address stands
   */
  @Nullable ListSpec read(Setting block, String name) {
    String address = block.text(name);
    if (address == null) {
      block.selfProblem("the address of a list is expected as " + name + ", such as actions");
      return null;
    }
    PlanField list = plan.list(block, name, address);
    if (list == null) {
      return null;
    }
    Fields fields = plan.of(list.recordType(), address);
    String sort = block.text("sort");
    boolean descending = sort != null && sort.startsWith("-");
    String by = sort == null ? null : sort.substring(descending ? 1 : 0);
    if (by != null && fields.check(block, "sort", by) == null) {
      by = null;
    }
    return new ListSpec(
        address,
        list.recordType(),
        conditions(block, list.recordType(), fields),
        by,
        descending,
        block.count("max", MOST_ENTRIES));
  }

  private static List<Condition> conditions(
      Setting block, Class<? extends Record> entries, Fields fields) {
    List<Condition> conditions = new ArrayList<>();
    for (Setting one : block.alternatives("where")) {
      if (one.isObject()) {
        one.names().forEach(name -> add(conditions, oneOf(one, name, fields)));
      } else {
        one.selfTexts().forEach(word -> add(conditions, standing(one, word, entries, fields)));
      }
    }
    return conditions;
  }

  private static void add(List<Condition> conditions, @Nullable Condition condition) {
    if (condition != null) {
      conditions.add(condition);
    }
  }

  /** Reads a word: how an entry stands, or that it has no owner. */
  private static @Nullable Condition standing(
      Setting place, String word, Class<? extends Record> entries, Fields fields) {
    if (word.equals("unowned") && fields.has("owner")) {
      return new Condition.Given("owner", false);
    }
    Set<String> words = new TreeSet<>();
    if (Tracked.class.isAssignableFrom(entries)) {
      words.addAll(Words.of(Condition.Standing.values()));
    }
    if (words.contains(word)) {
      return Condition.Standing.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    if (fields.has("owner")) {
      words.add("unowned");
    }
    place.selfProblem(
        "\""
            + word
            + "\" cannot be said of these entries"
            + (words.isEmpty()
                ? "; name a field and its values, as in {status: [ACTIVE]}"
                : NearestName.suggestion(word, words) + "; there are " + String.join(", ", words)));
    return null;
  }

  private static @Nullable Condition oneOf(Setting place, String name, Fields fields) {
    PlanField field = fields.check(place, name, name);
    if (field == null) {
      return null;
    } else if (!WORDS.contains(field.kind())) {
      place.problem(name, name + " is no choice");
      return null;
    }
    List<String> values = place.texts(name);
    List<String> known =
        field.kind() == FieldKind.FLAG
            ? List.of("true", "false")
            : field.choices().stream().map(Choice::name).toList();
    for (String value : values) {
      if (field.kind() != FieldKind.OPEN_CHOICE && !known.contains(value)) {
        place.problem(
            name,
            "there is no value \""
                + value
                + "\""
                + NearestName.suggestion(value, known)
                + "; there are "
                + String.join(", ", known));
      }
    }
    return new Condition.OneOf(name, Set.copyOf(values));
  }
}
