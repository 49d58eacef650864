package io.keyplan.fill;

import io.keyplan.fill.TagStep.Way;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses and checks them against the fields that plans have. */
final class AddressParser {

  /** A name, or what stands in brackets; ids may hold dots and brackets. */
  private static final Pattern STEP =
      Pattern.compile("\\.?([^.\\[\\]]+)|\\[(.*?)\\](?=[.\\[]|$)", Pattern.DOTALL);

  /** No field of a plan lies deeper, and records may hold each other. */
  private static final int DEEPEST = 4;

  /** Shorter beginnings say nothing. */
  private static final int SHORTEST = 3;

  /** More would not help anybody. */
  private static final int MOST_CHOICES = 4;

  /** The addresses of all fields, made when the first address is mistyped. */
  private static final class Known {
    private static final Set<String> ADDRESSES = addresses();
  }

  private final String text;
  private final List<TagStep> steps = new ArrayList<>();
  private @Nullable Class<? extends Record> here = AccountPlan.class;
  private @Nullable PlanField custom;

  private AddressParser(String text) {
    this.text = text;
  }

  /**
   * Reads an address.
   *
   * @throws TagFault if it is none
   */
  static List<TagStep> parse(String text) {
    return new AddressParser(text).parse();
  }

  /** Says whether a name is most likely meant as an address: it begins like one. */
  static boolean looksLikeAddress(String name) {
    int end = name.indexOf('.');
    int bracket = name.indexOf('[');
    end = end < 0 || bracket >= 0 && bracket < end ? bracket : end;
    return end > 0 && NearestName.of(name.substring(0, end), names(AccountPlan.class)).isPresent();
  }

  private List<TagStep> parse() {
    Matcher step = STEP.matcher(text);
    int end = 0;
    while (end < text.length() && step.find(end) && step.start() == end) {
      end = step.end();
      if (step.group(1) != null) {
        name(step.group(1).strip(), text.substring(end));
      } else {
        bracket(step.group(2).strip());
      }
    }
    if (end < text.length() || steps.isEmpty() && custom == null || text.startsWith(".")) {
      throw new TagFault(
          "“"
              + Excerpt.of(text)
              + "” is no address; write one such as account.name or actions[].step");
    }
    if (custom != null) {
      throw new TagFault(
          text + " has no value but has fields; write one of them, such as " + text + ".region");
    }
    return steps;
  }

  private void name(String name, String rest) {
    if (here == null) {
      throw needsBracket(name);
    }
    if (custom != null) {
      steps.add(new TagStep(custom(custom, name), Way.WHOLE, ""));
      custom = null;
      here = null;
      return;
    }
    PlanField field = find(here, name).orElseThrow(() -> unknown(name, rest));
    if (field.kind() == FieldKind.CUSTOM) {
      custom = field;
      return;
    }
    steps.add(new TagStep(field, Way.WHOLE, ""));
    here = isRecord(field) && !field.list() ? field.recordType() : null;
  }

  /** Which fields of its own a company has is known once there is a plan. */
  private static PlanField custom(PlanField all, String name) {
    if (!name.matches(CustomField.NAME)) {
      throw new TagFault("“" + Excerpt.of(name) + "” is no name of a field of one's own");
    }
    return new PlanField(
        all.owner(),
        all.name() + "." + name,
        FieldKind.CUSTOM,
        false,
        false,
        all.type(),
        false,
        List.of(),
        all.access(),
        null);
  }

  /** Word begins sentences with a capital by itself. */
  private static Optional<PlanField> find(Class<? extends Record> type, String name) {
    return PlanFields.find(type, name)
        .or(
            () ->
                PlanFields.of(type).stream()
                    .filter(field -> field.name().equalsIgnoreCase(name))
                    .findFirst());
  }

  private void bracket(String key) {
    int last = steps.size() - 1;
    if (last < 0 || steps.get(last).way() != Way.WHOLE) {
      throw new TagFault("“" + Excerpt.of(text) + "” is no address: nothing stands before a [");
    }
    PlanField field = steps.get(last).field();
    boolean byKey =
        field.kind() == FieldKind.AMOUNTS_BY_YEAR
            || field.kind() == FieldKind.CONFIDENCE_BY_POINTER;
    if (byKey && key.isEmpty()) {
      throw new TagFault(written() + " is by year; write one, as in " + written() + "[2026]");
    } else if (!byKey && !field.list()) {
      throw new TagFault(written() + " is no list; write it without brackets");
    }
    steps.set(last, new TagStep(field, key.isEmpty() ? Way.EACH : Way.ONE, key));
    here = isRecord(field) ? field.recordType() : null;
  }

  private TagFault needsBracket(String name) {
    PlanField field = steps.get(steps.size() - 1).field();
    return field.list()
        ? new TagFault(
            written()
                + " is a list; write "
                + written()
                + "[]."
                + name
                + " for all entries, or one's id between the brackets")
        : new TagFault(written() + " has no fields, and so no “" + Excerpt.of(name) + "”");
  }

  private TagFault unknown(String name, String rest) {
    String before = steps.isEmpty() ? "" : written() + ".";
    Class<? extends Record> type = here == null ? AccountPlan.class : here;
    Optional<String> nearest =
        otherwiseDivided(name)
            .or(() -> nearest(name, type).map(near -> before + near + rest))
            .or(() -> elsewhere(before + name, name));
    return new TagFault(
        "no field "
            + Excerpt.of(before + name)
            + nearest.map(near -> "; did you mean " + near + "?").orElseGet(() -> choices(type)));
  }

  /** Finds the field of a record that most likely is meant by a name. */
  static Optional<String> nearest(String typed, Class<? extends Record> type) {
    return NearestName.of(typed, names(type)).or(() -> begun(typed, names(type)));
  }

  /** Finds the address of which something else than dots divides the names. */
  private Optional<String> otherwiseDivided(String typed) {
    return Optional.of(typed.replaceAll("[^\\p{L}\\p{N}]+", "."))
        .filter(address -> steps.isEmpty() && Known.ADDRESSES.contains(address));
  }

  /** Finds the name that another begins with, or the other way round: due for dueDate. */
  private static Optional<String> begun(String typed, Collection<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(
            name -> {
              String known = name.toLowerCase(Locale.ROOT);
              return Math.min(known.length(), lower.length()) >= SHORTEST
                  && (known.startsWith(lower) || lower.startsWith(known));
            })
        .max(Comparator.comparingInt(String::length));
  }

  private static String choices(Class<? extends Record> type) {
    return "; there are " + String.join(", ", names(type));
  }

  /** Finds the address that most likely is meant where the nearest field has another record. */
  private Optional<String> elsewhere(String typed, String name) {
    List<String> same =
        Known.ADDRESSES.stream()
            .filter(known -> known.equals(name) || known.endsWith("." + name))
            .toList();
    return same.isEmpty() || same.size() > MOST_CHOICES
        ? NearestName.of(typed, Known.ADDRESSES)
        : Optional.of(String.join(" or ", same));
  }

  private String written() {
    return TagStep.text(steps);
  }

  private static Collection<String> names(Class<? extends Record> type) {
    return PlanFields.of(type).stream().map(PlanField::name).toList();
  }

  private static boolean isRecord(PlanField field) {
    return field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE;
  }

  private static Set<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    collect(AccountPlan.class, "", 0, addresses);
    return addresses;
  }

  private static void collect(
      Class<? extends Record> type, String before, int depth, Set<String> into) {
    for (PlanField field : PlanFields.of(type)) {
      String address = before + field.name();
      if (field.kind() == FieldKind.CUSTOM) {
        continue;
      }
      if (!isRecord(field)) {
        into.add(address);
      } else if (depth < DEEPEST) {
        collect(field.recordType(), address + (field.list() ? "[]." : "."), depth + 1, into);
      }
    }
  }
}
