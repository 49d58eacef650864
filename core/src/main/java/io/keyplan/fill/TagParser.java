package io.keyplan.fill;

import io.keyplan.fill.Tag.Look;
import io.keyplan.model.Action;
import io.keyplan.model.Milestone;
import io.keyplan.model.Objective;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the braces of a tag: a closed language without expressions. Word's
 * automatic corrections do no harm: curly quotes, blanks that do not break, a capital at the
 * beginning. Thread-safe.
 */
final class TagParser {

  private static final List<String> FILTERS =
      List.of("open", "overdue", "by", "first", "short", "long", "else");

  /** Records that say when they are done. */
  private static final Set<Class<?>> CLOSABLE =
      Set.of(Action.class, Milestone.class, Objective.class);

  private static final Set<Class<?>> DUE = Set.of(Action.class, Milestone.class);

  private static final Set<FieldKind> SHORT_KINDS =
      Set.of(FieldKind.MONEY, FieldKind.MEASURE, FieldKind.AMOUNTS_BY_YEAR, FieldKind.DATE);

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”„«»'‘’](.*)[\"“”«»'‘’]", Pattern.DOTALL);

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

  private TagParser() {}

  /**
   * Reads a tag.
   *
   * @param inside what stands between the braces
   * @throws TagFault if it says nothing that can be done
   */
  static Tag parse(String inside) {
    List<String> parts = parts(plain(inside));
    String head = parts.get(0).strip();
    List<String> filters = parts.subList(1, parts.size());
    String word = head.split(" ", 2)[0];
    String rest = head.substring(word.length()).strip();
    if (word.equalsIgnoreCase("end") && rest.isEmpty() && filters.isEmpty()) {
      return new Tag.End();
    } else if (word.equalsIgnoreCase("if") && !rest.isEmpty()) {
      return condition(TagAddress.of(rest), filters);
    } else if (word.equalsIgnoreCase("each") && !rest.isEmpty()) {
      return each(TagAddress.of(rest), filters);
    } else if (word.equalsIgnoreCase("chart") && !rest.isEmpty()) {
      return chart(TagAddress.of(rest), filters);
    } else if (word.equalsIgnoreCase("section") && !rest.isEmpty()) {
      return section(rest, filters);
    } else if (head.isEmpty()) {
      throw new TagFault("a tag without an address; write one such as account.name");
    }
    return value(TagAddress.of(head), filters);
  }

  private static Tag condition(TagAddress address, List<String> filters) {
    return new Tag.If(address, Filters.of(entryType(address.field()), filters).forList("if"));
  }

  private static Tag each(TagAddress list, List<String> filters) {
    if (list.depth() == 0 || !list.list().equals(list)) {
      throw new TagFault("each needs a list, as in {{each people[]}}");
    }
    return new Tag.Each(list, Filters.of(entryType(list.field()), filters).forList("each"));
  }

  private static Tag chart(TagAddress address, List<String> filters) {
    Tag.Chart chart = ChartNumbers.tag(address, ListFilter.ALL);
    ListFilter entries = Filters.of(entryType(chart.list().field()), filters).forList("chart");
    return new Tag.Chart(chart.list(), entries, chart.fields());
  }

  /** Which names there are is known where the document is opened. */
  private static Tag section(String name, List<String> filters) {
    if (!filters.isEmpty()) {
      throw new TagFault("a section has no filters; a template of your own says what it shows");
    }
    return new Tag.Section(name.toLowerCase(Locale.ROOT));
  }

  private static Tag value(TagAddress address, List<String> filters) {
    PlanField field = address.field();
    TagStep last = address.steps().get(address.steps().size() - 1);
    TagAddress full = address;
    if (field.kind() == FieldKind.RECORD) {
      Optional<String> bare =
          last.way() == TagStep.Way.WHOLE && field.list()
              ? Optional.empty()
              : PlanFields.bareText(field.recordType());
      String name = bare.orElseThrow(() -> noValue(address, last));
      List<TagStep> steps = new ArrayList<>(address.steps());
      steps.add(new TagStep(PlanFields.field(field.recordType(), name), TagStep.Way.WHOLE, ""));
      full = new TagAddress(steps);
    } else if (last.way() == TagStep.Way.WHOLE && field.kind() == FieldKind.AMOUNTS_BY_YEAR) {
      throw new TagFault(address + " is by year; write one, as in " + address + "[2026]");
    }
    Class<?> entries = address.depth() == 0 ? null : entryType(address.list().field());
    Filters found = Filters.of(entries, filters);
    found.checkLook(full);
    return new Tag.Value(full, found.list, found.look, found.otherwise);
  }

  private static TagFault noValue(TagAddress address, TagStep last) {
    PlanField field = address.field();
    boolean list = field.list() && last.way() == TagStep.Way.WHOLE;
    String example = PlanFields.of(field.recordType()).iterator().next().name();
    for (String name : List.of("name", "title", "step", "text")) {
      example = PlanFields.find(field.recordType(), name).isPresent() ? name : example;
    }
    return new TagFault(
        address
            + (list ? " is a list of entries" : " is no value but has fields")
            + "; write one of them, such as "
            + address
            + (list ? "[]." : ".")
            + example);
  }

  /** Gives the record that the entries of a field's list are; null for a field without records. */
  private static @Nullable Class<?> entryType(PlanField field) {
    return field.kind() == FieldKind.RECORD ? field.recordType() : null;
  }

  private static String plain(String inside) {
    StringBuilder text = new StringBuilder(inside.length());
    inside
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  /** Takes a tag apart at its bars, but not within quotes. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\"“”„«»".indexOf(c) >= 0) {
        quoted = !quoted;
      } else if (c == '|' && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The filters of a tag. For one tag. */
  private static final class Filters {
    private final @Nullable Class<?> entries;
    private ListFilter list = ListFilter.ALL;
    private Look look = Look.USUAL;
    private String otherwise = "";
    private String word = "";

    private Filters(@Nullable Class<?> entries) {
      this.entries = entries;
    }

    static Filters of(@Nullable Class<?> entries, List<String> texts) {
      Filters filters = new Filters(entries);
      texts.forEach(text -> filters.add(text.strip()));
      return filters;
    }

    ListFilter forList(String keyword) {
      if (look != Look.USUAL || !otherwise.isEmpty()) {
        throw new TagFault("| " + word + " is for values; a tag with " + keyword + " shows none");
      }
      return list;
    }

    private void add(String text) {
      String name = text.split(" ", 2)[0];
      String rest = text.substring(name.length()).strip();
      switch (name.toLowerCase(Locale.ROOT)) {
        case "open" -> addToList(name, CLOSABLE, new ListFilter(true, false, null, most()));
        case "overdue" -> addToList(name, DUE, new ListFilter(false, true, null, most()));
        case "by" -> by(rest);
        case "first" -> first(rest);
        case "short" -> look(name, Look.SHORT);
        case "long" -> look(name, Look.LONG);
        case "else" -> otherwise(rest);
        default ->
            throw new TagFault(
                "no filter “"
                    + Excerpt.of(name)
                    + "”"
                    + NearestName.of(name, FILTERS)
                        .map(near -> "; did you mean | " + near + "?")
                        .orElse("; there are " + String.join(", ", FILTERS)));
      }
    }

    private static int most() {
      return ListFilter.ALL.first();
    }

    private void addToList(String name, Set<Class<?>> types, ListFilter filter) {
      if (entries == null || !types.contains(entries)) {
        throw new TagFault(
            "| "
                + name
                + " is for lists of entries that are done one day: "
                + (types == DUE ? "actions and milestones" : "actions, milestones and objectives"));
      }
      list = list.and(filter);
    }

    private void by(String name) {
      if (entries == null) {
        throw new TagFault("| by is for lists of entries, such as actions[].step | by due");
      }
      Class<? extends Record> type = entries.asSubclass(Record.class);
      PlanField field =
          PlanFields.find(type, name)
              .filter(found -> !found.list() && found.kind() != FieldKind.RECORD)
              .orElseThrow(
                  () ->
                      new TagFault(
                          "| by needs a field of the entries, not “"
                              + Excerpt.of(name)
                              + "”"
                              + AddressParser.nearest(name, type)
                                  .map(near -> "; did you mean | by " + near + "?")
                                  .orElse("")));
      list = list.and(new ListFilter(false, false, field, most()));
    }

    private void first(String count) {
      if (!COUNT.matcher(count).matches()) {
        throw new TagFault(
            "| first needs a number, as in | first 8, not “" + Excerpt.of(count) + "”");
      }
      list = list.and(new ListFilter(false, false, null, Integer.parseInt(count)));
    }

    private void look(String name, Look value) {
      if (look != Look.USUAL && look != value) {
        throw new TagFault("| short and | long exclude each other");
      }
      word = name;
      look = value;
    }

    private void otherwise(String text) {
      Matcher quoted = QUOTED.matcher(text);
      if (!quoted.matches()) {
        throw new TagFault("| else needs a text in quotes, as in | else \"–\"");
      }
      word = "else";
      otherwise = quoted.group(1).strip();
    }

    void checkLook(TagAddress address) {
      FieldKind kind = address.field().kind();
      if (kind == FieldKind.CUSTOM) {
        return;
      } else if (look == Look.SHORT && !SHORT_KINDS.contains(kind)) {
        throw new TagFault("| short is for amounts and days, and " + address + " is none");
      } else if (look == Look.LONG && kind != FieldKind.DATE) {
        throw new TagFault("| long is for days, and " + address + " is none");
      } else if (!list.equals(ListFilter.ALL) && address.depth() == 0) {
        throw new TagFault(
            address + " goes through no list; filters of lists need one, as in actions[].step");
      }
    }
  }
}
