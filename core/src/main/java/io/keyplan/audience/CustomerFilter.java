package io.keyplan.audience;

import io.keyplan.audience.Withheld.Reason;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.MarkedPlaces;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan that the client may see, out of what is allowed. Lives for one plan.
 *
 * <p>Two passes: the first finds out which entries stay that references can name, the second makes
 * the copy.
 */
final class CustomerFilter {

  private static final String WITHHELD_NAME = "…";

  /** Which fields of a record are shown. */
  private enum Scope {
    /** Those that the plan shares by name. */
    NAMED,
    /** Those for customers, and those that the plan shares by name. */
    USUAL,
    /** All. */
    WHOLE
  }

  /**
   * Where something stands.
   *
   * @param pointer in the plan, as JSON Pointer by index
   * @param inPlan in the plan, as address
   * @param inCopy in the copy, as address
   */
  private record Where(String pointer, FieldPath inPlan, FieldPath inCopy) {

    Where field(String name) {
      return new Where(pointer + "/" + name, inPlan.child(name), inCopy.child(name));
    }
  }

  private final AccountPlan plan;
  private final boolean keepsIds;
  private final MarkedPlaces confidential;
  private final MarkedPlaces shared;
  private final CustomerRefs refs;
  private final Map<FieldPath, FieldPath> origins = new LinkedHashMap<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private CustomerIds ids;
  private boolean findsTargets;

  CustomerFilter(AccountPlan plan, boolean keepsIds) {
    this.plan = plan;
    this.keepsIds = keepsIds;
    this.confidential = MarkedPlaces.of(plan, plan.confidential());
    this.shared = MarkedPlaces.of(plan, plan.shared());
    this.refs = new CustomerRefs(plan);
    this.ids = new CustomerIds(keepsIds);
  }

  /** Makes the copy, and learns where its entries come from and what is withheld. */
  AccountPlan copy() {
    findsTargets = true;
    Where root = new Where("", FieldPath.NONE, FieldPath.NONE);
    for (PlanField list : CustomerRefs.lists()) {
      Where where = root.field(list.name());
      field(plan, list, list.get(plan), where, Scope.USUAL);
      withholdNames(list, where);
    }
    findsTargets = false;
    ids = new CustomerIds(keepsIds);
    origins.clear();
    withheld.clear();
    return record(plan, root, Scope.USUAL);
  }

  /** Gives where in the plan the entries of the copy stand, by their addresses in the copy. */
  Map<FieldPath, FieldPath> origins() {
    return origins;
  }

  /** Lists what the copy does not say. */
  List<Withheld> withheld() {
    return withheld;
  }

  /** What has gone from a list, and people without their names, must not be named elsewhere. */
  private void withholdNames(PlanField list, Where where) {
    List<?> entries = (List<?>) list.get(plan);
    for (int i = 0; i < entries.size(); i++) {
      Record entry = (Record) entries.get(i);
      String place = where.pointer() + "/" + i;
      if (!refs.isKept(entry)) {
        refs.withhold(entry);
      } else if (entry instanceof Person person && confidential.contains(place + "/name")) {
        refs.withholdName(String.valueOf(person.name()));
      }
    }
  }

  private <T extends Record> T record(T source, Where where, Scope scope) {
    return PlanRecords.copy(
        source, (field, value) -> field(source, field, value, where.field(field.name()), scope));
  }

  private @Nullable Object field(
      Record owner, PlanField field, @Nullable Object value, Where where, Scope scope) {
    if (value == null || isOfTheFilter(field)) {
      return null;
    }
    if (confidential.contains(where.pointer())) {
      withhold(where, field, value, Reason.CONFIDENTIAL);
      return emptied(field, value);
    }
    if (field.kind() == FieldKind.CUSTOM) {
      return custom(owner, where, scope);
    }
    boolean named = scope == Scope.WHOLE || shared.contains(where.pointer());
    boolean granted = named || scope == Scope.USUAL && field.forCustomer();
    if (!granted && !shared.leadThrough(where.pointer())) {
      boolean stated =
          scope == Scope.NAMED
              && PlanRecords.defaultOf(field) != null
              && !hasFieldsForCustomers(owner.getClass());
      if (!stated) {
        withhold(where, field, value, Reason.INTERNAL);
      }
      return stated ? value : null;
    }
    if (value instanceof List<?> entries) {
      return entries(owner, field, entries, where, granted, named);
    }
    if (value instanceof SortedMap<?, ?> amounts) {
      return amounts(field, amounts, where, granted);
    }
    return single(field, value, where, granted ? scope(field, named) : Scope.NAMED);
  }

  /**
   * Custom fields are ours unless they are declared for customers, or shared by name: also those of
   * a record that is shared as a whole.
   */
  private Map<String, Object> custom(Record owner, Where where, Scope ofOwner) {
    Scope usual = ofOwner == Scope.WHOLE ? Scope.USUAL : ofOwner;
    Scope scope = shared.contains(where.pointer()) ? Scope.WHOLE : usual;
    Map<String, Object> kept = new LinkedHashMap<>();
    for (CustomField declared : plan.customFields().declared(owner.getClass())) {
      PlanField field = plan.customFields().field(declared);
      Object value = field(owner, field, field.get(owner), where.field(declared.name()), scope);
      if (value != null) {
        kept.put(declared.name(), CustomFields.held(value));
      }
    }
    return kept;
  }

  /** Ids and marks of what is shared are made anew. */
  private static boolean isOfTheFilter(PlanField field) {
    return switch (field.kind()) {
      case POINTER, CONFIDENCE_BY_POINTER -> true;
      default -> field.owner() != AccountPlan.class && (isId(field) || isShared(field));
    };
  }

  /** What has no field for customers is shared as a whole. */
  private static Scope scope(PlanField field, boolean named) {
    return named && field.kind() == FieldKind.RECORD && !hasFieldsForCustomers(field.recordType())
        ? Scope.WHOLE
        : Scope.USUAL;
  }

  private static boolean hasFieldsForCustomers(Class<? extends Record> type) {
    return PlanFields.of(type).stream().anyMatch(field -> field.forCustomer());
  }

  private @Nullable Object single(PlanField field, Object value, Where where, Scope scope) {
    if (value instanceof Ref ref) {
      Ref followed = findsTargets ? null : refs.follow(field, ref);
      if (followed == null) {
        withhold(where, field, value, Reason.NAMES_WITHHELD);
      }
      return followed;
    }
    return value instanceof Record nested && !PlanRecords.isValue(nested)
        ? record(nested, where, scope)
        : value;
  }

  private SortedMap<Object, Object> amounts(
      PlanField field, SortedMap<?, ?> byYear, Where where, boolean granted) {
    SortedMap<Object, Object> kept = new TreeMap<>();
    byYear.forEach(
        (year, amount) -> {
          Where place = item(where, year.toString(), where.inCopy().item(year.toString()));
          if (confidential.contains(place.pointer())) {
            withhold(place, field, amount, Reason.CONFIDENTIAL);
          } else if (granted || shared.contains(place.pointer())) {
            kept.put(year, amount);
          }
        });
    return kept;
  }

  private List<Object> entries(
      Record owner, PlanField field, List<?> entries, Where list, boolean granted, boolean named) {
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Object entry = entries.get(i);
      Where where = entry(list, entry, i, kept.size());
      boolean entryNamed = named || shared.contains(where.pointer());
      Optional<Scope> scope =
          confidential.contains(where.pointer())
              ? Optional.empty()
              : scope(owner, field, entry, where, granted, entryNamed);
      if (scope.isEmpty()) {
        boolean hidden = confidential.contains(where.pointer());
        withhold(
            where,
            field,
            entry,
            hidden ? Reason.CONFIDENTIAL : granted ? Reason.NOT_SHARED : Reason.INTERNAL);
        continue;
      }
      Object copy =
          entry instanceof Record source && !PlanRecords.isValue(source)
              ? entry(field, source, where, scope.get())
              : single(field, entry, where, scope.get());
      if (copy != null) {
        kept.add(copy);
        origins.put(where.inCopy(), where.inPlan());
      }
    }
    return kept;
  }

  /** Gives what is shown of an entry; empty for nothing. */
  private Optional<Scope> scope(
      Record owner, PlanField list, Object entry, Where where, boolean granted, boolean named) {
    boolean shown =
        entry instanceof Record source && Shareable.is(source)
            ? Shareable.isShown(owner, source, granted, named)
            : granted || named;
    if (shown) {
      return Optional.of(scope(list, named));
    }
    return shared.leadThrough(where.pointer()) ? Optional.of(Scope.NAMED) : Optional.empty();
  }

  /** Copies an entry of a list; null where what is left is not enough for an entry. */
  private @Nullable Record entry(PlanField list, Record source, Where where, Scope scope) {
    int before = withheld.size();
    Record copy = record(source, where, scope);
    boolean isTarget = CustomerRefs.isTarget(source);
    boolean isKept = isTarget && !findsTargets ? refs.isKept(source) : isEntry(copy, isTarget);
    if (!isKept) {
      withheld.subList(before, withheld.size()).clear();
      withhold(where, list, source, Reason.NOTHING_LEFT);
      return null;
    }
    Class<? extends Record> type = source.getClass();
    if (PlanFields.find(type, "id").isPresent()) {
      String id = where.inCopy().key();
      ids.count(type);
      refs.keep(source, id);
      copy = PlanRecords.with(copy, "id", none -> id);
    }
    return Shareable.is(copy) ? PlanRecords.with(copy, Shareable.FIELD, none -> true) : copy;
  }

  /** Says whether what is left of an entry is one: complete, and not without any word. */
  private static boolean isEntry(Record copy, boolean withoutRefs) {
    boolean says = false;
    for (PlanField field : PlanFields.of(copy.getClass())) {
      boolean empty = PlanRecords.saysNothing(field, field.get(copy));
      if (empty && field.required()) {
        return false;
      }
      says |= !empty && !(withoutRefs && field.kind() == FieldKind.REF);
    }
    return says;
  }

  private Where entry(Where list, Object entry, int index, int position) {
    if (!(entry instanceof Record source) || PlanRecords.isValue(source)) {
      return new Where(
          list.pointer() + "/" + index,
          list.inPlan().position(index + 1),
          list.inCopy().position(position + 1));
    }
    FieldPath inPlan = PlanWalk.entryPath(list.inPlan(), source, index);
    Optional<PlanField> id = PlanFields.find(source.getClass(), "id");
    FieldPath inCopy = PlanWalk.entryPath(list.inCopy(), source, position);
    if (id.isPresent()) {
      boolean secret = confidential.contains(list.pointer() + "/" + index + "/id");
      String given = secret ? null : (String) id.get().get(source);
      inCopy = list.inCopy().item(ids.next(source.getClass(), given));
    }
    return new Where(list.pointer() + "/" + index, inPlan, inCopy);
  }

  private static Where item(Where map, String key, FieldPath inCopy) {
    return new Where(map.pointer() + "/" + key, map.inPlan().item(key), inCopy);
  }

  private void withhold(Where where, PlanField field, Object value, Reason reason) {
    if (!PlanRecords.isEmpty(value) && !value.equals(PlanRecords.defaultOf(field))) {
      withheld.add(new Withheld(where.inPlan(), field, reason));
    }
  }

  /**
   * Gives what is left of a confidential field. Where absence would mean another value than the one
   * withheld, a currency above all, the value stays: leaving it out would state something false.
   */
  private static @Nullable Object emptied(PlanField field, Object value) {
    if (field.key().equals("account.name")) {
      return WITHHELD_NAME;
    }
    if (value instanceof Account) {
      return Account.builder(WITHHELD_NAME).build();
    }
    if (value instanceof PlanInfo info) {
      return PlanInfo.builder().currency(info.currency()).build();
    }
    return PlanRecords.defaultOf(field) == null ? null : value;
  }

  private static boolean isId(PlanField field) {
    return field.name().equals("id");
  }

  private static boolean isShared(PlanField field) {
    return field.name().equals(Shareable.FIELD);
  }
}
