package io.keyplan.crm;

import io.keyplan.crm.Target.Misplaced;
import io.keyplan.json.Node;
import io.keyplan.json.Node.ObjectNode;
import io.keyplan.json.Node.Property;
import io.keyplan.json.Node.Scalar;
import io.keyplan.json.Setting;
import io.keyplan.json.SettingProblems;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.InvalidFileException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a map, upon a profile or alone, and gathers every problem on the way. */
final class MapReader {

  private final MergedNodes merged;
  private final SettingProblems problems;

  private final CustomFields custom;

  private MapReader(MergedNodes merged, CustomFields custom, SettingProblems problems) {
    this.custom = custom;
    this.merged = merged;
    this.problems = problems;
  }

  /**
   * Reads a map.
   *
   * @param own what the file says; null for a profile alone
   * @param profile what the profile says; null for a file alone
   * @param problems takes what is wrong
   * @throws InvalidFileException with every problem
   */
  static MapRules read(
      @Nullable Node own, @Nullable Node profile, CustomFields fields, SettingProblems problems) {
    MergedNodes merged = MergedNodes.of(own, profile);
    MapRules rules = new MapReader(merged, fields, problems).read();
    problems.check();
    return rules;
  }

  /** Finds the profile that a file builds on; null for none. */
  static @Nullable Scalar profileOf(String name, Node own) {
    if (!(own instanceof ObjectNode object)) {
      throw new InvalidFileException(
          name,
          List.of(SettingProblems.at("", own, "a map such as \"from: salesforce\" is expected")));
    }
    Property from = object.properties().get("from");
    return from != null && from.value() instanceof Scalar scalar ? scalar : null;
  }

  private MapRules read() {
    Setting root = Setting.root(merged.root(), problems);
    root.knows("from", "dates", "encoding", "ids", "accounts", "map", "lists");
    String ids = root.text("ids");
    if (ids != null && !ids.equals("salesforce") && !ids.equals("as-written")) {
      root.problem("ids", "one of salesforce, as-written is expected");
    }
    List<ListRule> accounts = new ArrayList<>();
    for (Setting source : root.alternatives("accounts")) {
      accounts.addAll(accounts(source));
    }
    if (accounts.isEmpty()) {
      root.problem("accounts", "say where accounts come from: accounts: {file: Account, key: Id}");
    }
    List<FieldRule> fields = fields(AccountPlan.class, root.object("map"));
    return new MapRules(
        locale(root), encoding(root), "salesforce".equals(ids), accounts, fields, lists(root));
  }

  private static @Nullable Locale locale(Setting root) {
    String tag = root.text("dates");
    if (tag == null || tag.equals("iso")) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(tag);
    if (locale.getLanguage().isEmpty()) {
      root.problem("dates", "a language and country such as fr-FR is expected, or iso");
      return null;
    }
    return locale;
  }

  private static @Nullable Charset encoding(Setting root) {
    String name = root.text("encoding");
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      root.problem("encoding", "a name such as windows-1250, shift_jis or utf-8 is expected");
      return null;
    }
  }

  private List<ListRule> accounts(Setting source) {
    source.knows("file", "key", "account", "join", "skip", "currency");
    List<String> key = source.texts("key");
    if (key.isEmpty()) {
      source.problem("key", "name the column that tells accounts apart: key: Id");
    }
    List<ListRule> rules = new ArrayList<>();
    for (String file : files(source)) {
      rules.add(
          new ListRule(
              "accounts",
              null,
              "accounts",
              file,
              List.of(),
              key,
              source.texts("account"),
              joins(source),
              false,
              null,
              skip(source),
              source.has("currency") ? column(source.node("currency")) : null,
              List.of(),
              merged.isOwn(source.node())));
    }
    return rules;
  }

  private static List<String> files(Setting source) {
    List<String> files = source.texts("file");
    if (files.isEmpty()) {
      source.problem("file", "name the table: file: Account.csv");
    }
    return files;
  }

  private Map<String, List<ListRule>> lists(Setting root) {
    Map<String, List<ListRule>> lists = new LinkedHashMap<>();
    Setting all = root.object("lists");
    for (String path : all.names()) {
      ListPlace place = place(all, path);
      if (place != null) {
        List<ListRule> rules = new ArrayList<>();
        all.alternatives(path).forEach(source -> rules.addAll(list(path, place, source)));
        lists.put(path, rules);
      }
    }
    for (String path : lists.keySet()) {
      int nested = path.indexOf("[].");
      if (nested >= 0 && path.indexOf("[].", nested + 1) >= 0) {
        all.problem(path, "lists within lists within lists are not read");
      }
    }
    return lists;
  }

  /** A list of records. */
  private record ListPlace(@Nullable String owner, PlanField field) {}

  private @Nullable ListPlace place(Setting all, String path) {
    int nested = path.indexOf("[].");
    try {
      if (nested < 0) {
        return new ListPlace(null, records(AccountPlan.class, path));
      }
      PlanField owner = records(AccountPlan.class, path.substring(0, nested));
      return new ListPlace(
          path.substring(0, nested), records(owner.recordType(), path.substring(nested + 3)));
    } catch (Misplaced e) {
      all.problem(path, e.getMessage());
      return null;
    }
  }

  private static PlanField records(Class<? extends Record> type, String path) throws Misplaced {
    PlanField field = Target.of(CustomFields.NONE, type, path).field();
    if (!field.list() || field.kind() != FieldKind.RECORD) {
      throw new Misplaced("\"" + path + "\" is no list of records; give it under map:");
    }
    return field;
  }

  private List<ListRule> list(String path, ListPlace place, Setting source) {
    source.knows("file", "parent", "join", "used", "group", "skip", "currency", "map", "key");
    List<FieldRule> fields = fields(place.field().recordType(), source.object("map"));
    boolean used = Boolean.TRUE.equals(source.flag("used"));
    List<String> parents = source.texts("parent");
    if (parents.isEmpty() && !used) {
      source.problem(
          "parent", "name the column that holds the key of the account: parent: AccountId");
    }
    List<String> key = source.texts("key");
    String name = place.owner() == null ? path : path.substring(place.owner().length() + 3);
    List<ListRule> rules = new ArrayList<>();
    for (String file : files(source)) {
      rules.add(
          new ListRule(
              path,
              place.owner(),
              name,
              file,
              parents,
              key.isEmpty() ? idColumns(fields) : key,
              List.of(),
              joins(source),
              used,
              source.has("group") ? column(source.node("group")) : null,
              skip(source),
              source.has("currency") ? column(source.node("currency")) : null,
              fields,
              merged.isOwn(source.node())));
    }
    return rules;
  }

  private static List<String> idColumns(List<FieldRule> fields) {
    return fields.stream()
        .filter(rule -> rule.target().text().equals("id"))
        .flatMap(rule -> rule.column().columns().stream())
        .toList();
  }

  private List<JoinRule> joins(Setting source) {
    List<JoinRule> joins = new ArrayList<>();
    Setting all = source.object("join");
    for (String table : all.names()) {
      Setting column = all.node(table);
      if (column.isObject()) {
        for (String theirs : column.names()) {
          String ours = column.text(theirs);
          joins.add(new JoinRule(table, theirs, ours == null ? "" : ours));
        }
      } else {
        String ours = all.text(table);
        joins.add(new JoinRule(table, "Id", ours == null ? "" : ours));
      }
    }
    return joins;
  }

  private static Map<String, List<String>> skip(Setting source) {
    Map<String, List<String>> skip = new LinkedHashMap<>();
    Setting all = source.object("skip");
    all.names().forEach(column -> skip.put(column, all.texts(column)));
    return skip;
  }

  private List<FieldRule> fields(Class<? extends Record> type, Setting map) {
    List<FieldRule> rules = new ArrayList<>();
    for (String name : map.names()) {
      try {
        Target target = Target.of(custom, type, name);
        if (isSingle(target.field())) {
          rules.add(new FieldRule(target, column(map.node(name))));
        } else {
          map.problem(
              name, "\"" + name + "\" holds records: give their fields, or list them under lists:");
        }
      } catch (Misplaced e) {
        map.problem(name, e.getMessage());
      }
    }
    return rules;
  }

  private static boolean isSingle(PlanField field) {
    return switch (field.kind()) {
      case IMAGE, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, CUSTOM -> false;
      case RECORD -> field.list() && PlanFields.bareText(field.recordType()).isPresent();
      default -> true;
    };
  }

  private ColumnRule column(Setting node) {
    if (!node.isObject()) {
      return new ColumnRule(
          node.selfTexts(), false, null, Map.of(), null, null, merged.isOwn(node.node()));
    }
    node.knows("column", "together", "value", "values", "split", "percent");
    Map<String, String> values = new LinkedHashMap<>();
    Setting words = node.object("values");
    for (String word : words.names()) {
      String meaning = words.text(word);
      values.put(ValueReader.word(word), meaning == null ? "" : meaning);
    }
    String percent = node.text("percent");
    if (percent != null && !percent.equals("fraction") && !percent.equals("whole")) {
      node.problem("percent", "fraction (0.4 is 40 %) or whole (40 is 40 %) is expected");
    }
    String constant = node.text("value");
    List<String> columns = node.texts("together");
    boolean together = !columns.isEmpty();
    columns = together ? columns : node.texts("column");
    if (columns.isEmpty() && constant == null) {
      node.problem("column", "name a column, or give what stands in every row: value: …");
    }
    return new ColumnRule(
        columns,
        together,
        constant,
        values,
        split(node),
        percent == null ? null : percent.equals("fraction"),
        merged.isOwn(node.node()));
  }

  private static @Nullable String split(Setting node) {
    String split = node.text("split");
    return "lines".equals(split) ? "\n" : split;
  }
}
