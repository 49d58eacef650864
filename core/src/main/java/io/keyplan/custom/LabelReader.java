package io.keyplan.custom;

import io.keyplan.i18n.Messages;
import io.keyplan.json.Setting;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a company calls fields, values, templates and sections. */
final class LabelReader {

  /** The other wordings of a label, which another name replaces as well. */
  private static final String[] WORDINGS = {".short", ".joint"};

  private LabelReader() {}

  /** Gives the labels by key, then by language. */
  static Map<String, Map<String, String>> labels(Setting all) {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    if (all.names().isEmpty()) {
      return labels;
    }
    Set<String> known = keys();
    for (String key : all.names()) {
      if (known.contains(key)) {
        labels.put(key, LanguageTexts.of(all, key));
      } else {
        all.problem(
            key,
            "nothing is called \""
                + Excerpt.of(key)
                + "\"; a field, value, template or section is expected, such as action.owner,"
                + " PlanStatus.ACTIVE, template.simple-plan or section.risks"
                + NearestName.suggestion(key, known));
      }
    }
    Map<String, Map<String, String>> complete = new LinkedHashMap<>(labels);
    labels.forEach(
        (key, texts) -> {
          for (String wording : WORDINGS) {
            if (known.contains(key + wording)) {
              complete.putIfAbsent(key + wording, texts);
            }
          }
        });
    complete.values().removeIf(Map::isEmpty);
    return complete;
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Set<String> texts = Messages.of(Locale.ENGLISH).keys();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        keys.add(field.key());
        field.choices().stream().map(Choice::key).forEach(keys::add);
      }
    }
    for (String text : texts) {
      boolean isWording = text.endsWith(WORDINGS[0]) || text.endsWith(WORDINGS[1]);
      if (text.startsWith("template.")
          || text.startsWith("section.")
          || isWording && keys.contains(text.substring(0, text.lastIndexOf('.')))) {
        keys.add(text);
      }
    }
    return keys;
  }
}
