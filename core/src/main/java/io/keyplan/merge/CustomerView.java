package io.keyplan.merge;

import io.keyplan.audience.CustomerCopy;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the client may see of a plan, by the addresses of the plan. Lives for one merge. */
final class CustomerView {

  private final CustomerCopy copy;
  private final PlanDraft plan;
  private final PlanDraft view;
  private final Renditions renditions;
  private final Map<FieldPath, Map<String, String>> keys = new HashMap<>();

  private CustomerView(AccountPlan plan, Messages messages) {
    this.copy = CustomerCopy.of(plan);
    AccountPlan shown = copy.plan();
    this.plan = PlanDraft.of(plan);
    this.view = PlanDraft.of(shown);
    this.renditions = new Renditions(shown, messages);
  }

  /**
   * Finds out whether a document that does not say what it showed may be the client's copy: it
   * agrees with what the client may see in as many places as with the plan.
   *
   * @param content what the document shows, by the addresses in the plan
   * @param ofPlan the forms of the plan's own values
   * @return what the client may see of the plan; empty if the document is none for the client
   */
  static Optional<CustomerView> of(
      AccountPlan plan, DocumentContent content, Renditions ofPlan, Messages messages) {
    CustomerView view = new CustomerView(plan, messages);
    int clients = 0;
    int ours = 0;
    for (ShownValue place : values(content)) {
      Optional<Address> address = view.plan.address(place.path());
      if (address.isPresent()) {
        Shown shown = ofPlan.withoutSymbol(place.shown());
        boolean isOurs = isOne(view.plan, address.get(), ofPlan, shown);
        boolean isClients = view.isShown(address.get(), shown);
        clients += isClients && !isOurs ? 1 : 0;
        ours += isOurs && !isClients ? 1 : 0;
      }
    }
    return clients >= ours ? Optional.of(view) : Optional.empty();
  }

  private static List<ShownValue> values(DocumentContent content) {
    List<ShownValue> values = new ArrayList<>(content.values());
    content.tables().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> !row.isAdded())
        .forEach(row -> values.addAll(row.values()));
    return values;
  }

  private static boolean isOne(PlanDraft draft, Address address, Renditions forms, Shown shown) {
    Object value = draft.value(address);
    return shown.isBlank()
        ? PlanRecords.isEmpty(value)
        : forms.isOne(address.field(), value, draft.owner(address), shown);
  }

  /** Says whether the client may see what is shown at an address of the plan. */
  boolean isShown(Address address, Shown shown) {
    return inView(address).filter(there -> isOne(view, there, renditions, shown)).isPresent();
  }

  /** Says whether the plan says more at an address than the client may see. */
  boolean isWithheld(Address address) {
    return !Same.values(plan.value(address), inView(address).map(view::value).orElse(null));
  }

  /** Lists what the entries of a list of the plan that the client may see are known by. */
  Set<String> entries(Address list) {
    return inView(list).map(there -> keys(list.path(), there.path()).keySet()).orElse(Set.of());
  }

  private Optional<Address> inView(Address address) {
    FieldPath here = FieldPath.NONE;
    FieldPath there = FieldPath.NONE;
    for (AddressStep step : address.steps()) {
      here = here.child(step.field().name());
      there = there.child(step.field().name());
      String key = step.key();
      if (key != null) {
        String same = step.isListEntry() ? keys(here, there).get(key) : key;
        if (same == null) {
          return Optional.empty();
        }
        here = here.item(key);
        there = there.item(same);
      }
    }
    return view.address(there);
  }

  /** Gives the keys of a list's entries in the view by those in the plan. */
  private Map<String, String> keys(FieldPath inPlan, FieldPath inView) {
    Map<String, String> known = keys.get(inPlan);
    if (known != null) {
      return known;
    }
    List<?> shown = entries(view, inView);
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      String key = ListDraft.key(shown.get(i), i);
      found.put(copy.origin(inView.item(key)).key(), key);
    }
    keys.put(inPlan, found);
    return found;
  }

  private static List<?> entries(PlanDraft draft, FieldPath list) {
    return Address.of(list).map(draft::value).map(value -> (List<?>) value).orElse(List.of());
  }
}
