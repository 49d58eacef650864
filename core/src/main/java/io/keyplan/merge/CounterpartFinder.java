package io.keyplan.merge;

import io.keyplan.align.EntryPairs;
import io.keyplan.audience.CustomerCopy;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a document in the plan. Lives for one merge. */
final class CounterpartFinder {

  private final PlanDraft plan;
  private final Renditions renditions;
  private final @Nullable Trace trace;
  private final AccountPlan base;
  private final Map<FieldPath, List<Shown>> shown = new HashMap<>();
  private final Map<FieldPath, Map<String, List<FieldPath>>> lists = new LinkedHashMap<>();
  private final Map<FieldPath, List<FieldPath>> within = new HashMap<>();
  private final Counterparts counterparts = new Counterparts();
  private @Nullable CustomerCopy copy;

  private CounterpartFinder(
      PlanDraft plan, Renditions renditions, @Nullable Trace trace, AccountPlan base) {
    this.plan = plan;
    this.renditions = renditions;
    this.trace = trace;
    this.base = base;
  }

  /**
   * Finds the entries by what the document said when it was made, or else by what it shows.
   *
   * @param base the plan, to find out where entries of a client's copy come from
   */
  static Counterparts of(
      PlanDraft plan, DocumentContent content, Renditions renditions, AccountPlan base) {
    Trace trace = content.trace();
    CounterpartFinder finder = new CounterpartFinder(plan, renditions, trace, base);
    if (trace == null) {
      finder.collect(content);
    } else {
      trace.rows().values().forEach(rows -> rows.forEach(finder::add));
      trace.digests().keySet().forEach(finder::add);
    }
    finder.lists.forEach(finder::match);
    return finder.counterparts;
  }

  private void collect(DocumentContent content) {
    Consumer<ShownValue> value =
        place -> {
          if (place.shown().isBlank()) {
            return;
          }
          List<Shown> there = shown.computeIfAbsent(place.path(), none -> new ArrayList<>());
          if (there.isEmpty()) {
            add(place.path());
          }
          there.add(renditions.withoutSymbol(place.shown()));
        };
    Stream<ShownRow> rows =
        content.tables().stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> !row.isAdded());
    rows.forEach(
        row -> {
          add(row.record());
          row.values().forEach(value);
        });
    content.values().forEach(value);
  }

  /** Takes an address: of an entry, or of something that an entry says. */
  private void add(FieldPath path) {
    if (path.text().indexOf('[') < 0) {
      return;
    }
    List<AddressStep> steps = plan.address(path).map(Address::steps).orElse(List.of());
    List<FieldPath> said = new ArrayList<>();
    List<FieldPath> entries = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isListEntry()) {
        FieldPath list = Address.path(steps.subList(0, i)).child(steps.get(i).field().name());
        entries.add(Address.path(steps.subList(0, i + 1)));
        said =
            lists
                .computeIfAbsent(list, none -> new LinkedHashMap<>())
                .computeIfAbsent(String.valueOf(steps.get(i).key()), none -> new ArrayList<>());
      }
    }
    if (entries.size() > 1) {
      FieldPath holder = entries.get(entries.size() - 2);
      within.computeIfAbsent(holder, none -> new ArrayList<>()).add(path);
    }
    boolean isEntry = !steps.isEmpty() && steps.get(steps.size() - 1).isRecord();
    if (!isEntry) {
      said.add(path);
    }
  }

  private void match(FieldPath list, Map<String, List<FieldPath>> inDocument) {
    FieldPath inPlan = counterparts.inPlan(list);
    Address address = plan.address(inPlan).orElseThrow();
    if (inDocument.keySet().stream().noneMatch(EntryMatching::isPlace)
        || !plan.has(address.owner())
        || !(plan.value(address) instanceof List<?> entries)) {
      return;
    }
    List<String> keys = List.copyOf(inDocument.keySet());
    List<String> planKeys = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      planKeys.add(ListDraft.key(entries.get(i), i));
    }
    int[] found =
        EntryMatching.of(
            keys,
            planKeys,
            (one, other) ->
                agreement(
                    list.item(keys.get(one)),
                    inPlan.item(planKeys.get(other)),
                    inDocument.get(keys.get(one))),
            trace == null);
    for (int i = 0; i < found.length; i++) {
      FieldPath entry = list.item(keys.get(i));
      if (found[i] == EntryMatching.NONE && inDocument.get(keys.get(i)).isEmpty()) {
        addUnsaid(entry, keys.get(i), inPlan);
      } else if (found[i] == EntryMatching.NONE) {
        counterparts.addGone(list, keys.get(i), inPlan);
      } else {
        counterparts.add(list.item(keys.get(i)), inPlan.item(planKeys.get(found[i])));
      }
    }
  }

  /** Of an entry that shows nothing but entries within it, a client's copy knows its place. */
  private void addUnsaid(FieldPath entry, String key, FieldPath listInPlan) {
    FieldPath origin = entry;
    if (trace == null || trace.joint()) {
      copy = copy == null ? CustomerCopy.of(base) : copy;
      origin = copy.origin(entry);
    }
    if (origin.equals(entry)) {
      counterparts.addGone(listOf(entry), key, listInPlan);
    } else {
      counterparts.add(entry, origin);
    }
  }

  private static FieldPath listOf(FieldPath entry) {
    return FieldPath.of(entry.text().substring(0, entry.text().lastIndexOf('[')));
  }

  private EntryMatching.Agreement agreement(
      FieldPath inDocument, FieldPath inPlan, List<FieldPath> said) {
    if (said.isEmpty()) {
      return agreementWithin(inPlan, within.getOrDefault(inDocument, List.of()));
    }
    int equal = 0;
    int subjects = 0;
    int equalSubjects = 0;
    for (FieldPath path : said) {
      FieldPath same =
          FieldPath.of(inPlan.text() + path.text().substring(inDocument.text().length()));
      Address address = plan.address(same).orElseThrow();
      boolean agrees = says(path, address);
      boolean isSubject = isSubject(address);
      equal += agrees ? 1 : 0;
      subjects += isSubject ? 1 : 0;
      equalSubjects += agrees && isSubject ? 1 : 0;
    }
    return new EntryMatching.Agreement(
        said.size(), equal, subjects > 0 && equalSubjects == subjects);
  }

  /** An entry of which nothing is shown is known by what is shown of the entries in it. */
  private EntryMatching.Agreement agreementWithin(FieldPath inPlan, List<FieldPath> said) {
    int subjects = 0;
    int equal = 0;
    for (FieldPath path : said) {
      Address address = plan.address(path).orElseThrow();
      AddressStep entry = address.owner().get(address.owner().size() - 1);
      boolean isSubject = entry.isListEntry() && isSubject(address);
      FieldPath list = inPlan.child(entry.field().name());
      if (isSubject && Address.of(list).map(plan::value).orElse(null) instanceof List<?> entries) {
        subjects++;
        boolean isThere = false;
        for (int i = 0; i < entries.size() && !isThere; i++) {
          FieldPath there = list.item(ListDraft.key(entries.get(i), i));
          isThere = says(path, there.child(address.last().field().name()));
        }
        equal += isThere ? 1 : 0;
      }
    }
    return new EntryMatching.Agreement(subjects, equal, subjects > 0 && equal == subjects);
  }

  private boolean says(FieldPath path, FieldPath inPlan) {
    return says(path, plan.address(inPlan).orElseThrow());
  }

  private static boolean isSubject(Address address) {
    PlanField field = address.last().field();
    return address.last().isListEntry()
        || EntryPairs.subject(field.owner()).stream()
            .anyMatch(subject -> subject.name().equals(field.name()));
  }

  private boolean says(FieldPath path, Address inPlan) {
    PlanField field = inPlan.field();
    Object value = plan.value(inPlan);
    return trace == null
        ? shown.getOrDefault(path, List.of()).stream()
            .anyMatch(there -> renditions.isOne(field, value, plan.owner(inPlan), there))
        : renditions.wereWritten(
            there -> trace.isAsWritten(path, there), field, value, plan.owner(inPlan));
  }
}
