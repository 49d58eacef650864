package io.keyplan.crm;

import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.read.Shown;
import io.keyplan.table.StoredRow;
import io.keyplan.value.Ref;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The references of one plan, which name entries by key, by name or by e-mail address. Entries of
 * lists that hold only what is used come into the plan here. Not thread-safe.
 */
final class References {

  private static final Map<RefTarget, String> LISTS =
      Map.of(
          RefTarget.PERSON, "people",
          RefTarget.TEAM, "team",
          RefTarget.PRIORITY, "priorities",
          RefTarget.GOAL, "goals",
          RefTarget.OBJECTIVE, "goals[].objectives",
          RefTarget.ACTION, "actions");

  private final Deque<Pending> pending = new ArrayDeque<>();

  /** A field with references that are not resolved yet. */
  private record Pending(RecordParts record, Target target, Origin origin) {}

  /** What the lists of the plan hold, and how an entry that is used comes in. */
  interface Entries {

    /** Lists the entries of a list by its path. */
    List<RecordParts> of(String path);

    /** Gives where the entries of a list come from of which only those are taken that are used. */
    Optional<Sources.Source> used(String path);

    /** Takes an entry into the plan; null if its row cannot be used. */
    @Nullable RecordParts take(Sources.Source source, StoredRow row) throws IOException;
  }

  void add(RecordParts record, Target target, Origin origin) {
    pending.add(new Pending(record, target, origin));
  }

  /** Resolves everything; what looks like a key and names nothing is left out, with a question. */
  void resolve(Entries entries, ImportLog log) throws IOException {
    while (!pending.isEmpty()) {
      Pending next = pending.remove();
      PlanField field = next.target().field();
      RecordParts owner = next.record();
      Object value = owner.value(next.target());
      if (value instanceof List<?> several) {
        List<Ref> refs = new ArrayList<>();
        for (Object ref : several) {
          Ref resolved = resolve((Ref) ref, field, next.origin(), entries, log);
          if (resolved != null) {
            refs.add(resolved);
          }
        }
        owner.set(next.target(), refs, next.origin());
      } else if (value instanceof Ref ref) {
        Ref resolved = resolve(ref, field, next.origin(), entries, log);
        if (resolved == null) {
          owner.remove(next.target());
        } else {
          owner.set(next.target(), resolved, next.origin());
        }
      }
    }
  }

  private static @Nullable Ref resolve(
      Ref ref, PlanField field, Origin origin, Entries entries, ImportLog log) throws IOException {
    String key = origin.table().key(new Shown.Text(ref.text()));
    for (RefTarget target : field.refersTo()) {
      String path = LISTS.get(target);
      Optional<String> id = among(entries.of(path), key);
      if (id.isPresent()) {
        return Ref.of(id.get());
      }
      Sources.Source source = entries.used(path).orElse(null);
      StoredRow row = source == null ? null : row(source, key);
      RecordParts taken = row == null ? null : entries.take(source, row);
      if (taken != null && taken.value("id") instanceof String taking) {
        return Ref.of(taking);
      }
    }
    if (SalesforceIds.looksLikeKey(key)) {
      log.question(
          origin.problem(
              "\""
                  + key
                  + "\" looks like a key and names no entry of "
                  + lists(field)
                  + "; left out"));
      return null;
    }
    return ref;
  }

  private static String lists(PlanField field) {
    return String.join(" or ", field.refersTo().stream().map(LISTS::get).toList());
  }

  private static Optional<String> among(List<RecordParts> entries, String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    Optional<String> byId =
        entries.stream()
            .map(entry -> String.valueOf(entry.value("id")))
            .filter(key::equals)
            .findFirst();
    return byId.isPresent()
        ? byId
        : entries.stream()
            .filter(
                entry ->
                    folded.equals(lower(entry, "name")) || folded.equals(lower(entry, "email")))
            .map(entry -> entry.value("id"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst();
  }

  private static String lower(RecordParts entry, String name) {
    return String.valueOf(entry.value(name)).toLowerCase(Locale.ROOT);
  }

  private static @Nullable StoredRow row(Sources.Source source, String key) throws IOException {
    List<StoredRow> found = source.table().find(source.rule().key(), key);
    for (String field : List.of("email", "name")) {
      FieldRule rule = source.rule().field(field).orElse(null);
      if (found.isEmpty() && rule != null && !rule.column().together()) {
        found = source.table().find(rule.column().columns(), key);
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
