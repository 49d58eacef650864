package io.keyplan.audience;

import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the plan that the client may see. */
final class CustomerEdition {

  /** Every field that is kept back, by its key; what it holds goes with it. */
  static final Set<String> INTERNAL_FIELDS =
      Set.of(
          // What we think of people, and how close we are to them
          "person.sentiment",
          "person.influence",
          "person.interest",
          "person.relationship",
          "person.coverage",
          "person.influences",
          "person.notes",
          // What the account is worth to us, and how we rank and read it
          "account.tier",
          "account.buyingHabits",
          "account.relationship",
          "account.shareOfWallet",
          "account.potential",
          // Our analyses
          "situation.swots",
          "situation.competitors",
          "situation.whiteSpace",
          "situation.risks",
          "situation.openQuestions",
          // Our interests, means and margins
          "accountPlan.opportunities",
          "accountPlan.resources",
          "strategy.rationale",
          "solution.valueToUs",
          "action.notes",
          "action.cost",
          // Remarks on the plan itself
          "performance.changeLog",
          "accountPlan.confidence",
          "accountPlan.confidential");

  private static final String WITHHELD_NAME = "…";

  private final Set<String> confidential;
  private final WithheldEntries withheld;

  private CustomerEdition(AccountPlan plan) {
    this.confidential = ConfidentialPlaces.of(plan);
    this.withheld = WithheldEntries.of(plan, confidential);
  }

  static AccountPlan of(AccountPlan plan) {
    return new CustomerEdition(plan).filter(plan, "");
  }

  private <T extends Record> T filter(T source, String place) {
    return PlanRecords.copy(
        source, (field, value) -> filter(field, value, place + "/" + field.name()));
  }

  private @Nullable Object filter(PlanField field, @Nullable Object value, String place) {
    if (value == null || INTERNAL_FIELDS.contains(field.key())) {
      return null;
    }
    if (confidential.contains(place)) {
      return emptied(field, value);
    }
    if (value instanceof List<?> entries) {
      return entries(field, entries, place);
    }
    if (value instanceof SortedMap<?, ?> amounts) {
      return amounts(amounts, place);
    }
    return single(field, value, place);
  }

  private SortedMap<Object, Object> amounts(SortedMap<?, ?> byYear, String place) {
    SortedMap<Object, Object> kept = new TreeMap<>();
    byYear.forEach(
        (year, amount) -> {
          if (!confidential.contains(place + "/" + year)) {
            kept.put(year, amount);
          }
        });
    return kept;
  }

  private List<Object> entries(PlanField field, List<?> entries, String place) {
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String entryPlace = place + "/" + i;
      Object entry = entries.get(i);
      Object filtered = withheld.contains(entryPlace) ? null : single(field, entry, entryPlace);
      if (filtered != null && (!PlanRecords.isEmpty(filtered) || PlanRecords.isEmpty(entry))) {
        kept.add(filtered);
      }
    }
    return kept;
  }

  private @Nullable Object single(PlanField field, Object value, String place) {
    if (value instanceof Ref ref) {
      return withheld.isNamedBy(field, ref) ? null : ref;
    }
    return value instanceof Record nested && !PlanRecords.isValue(nested)
        ? filter(nested, place)
        : value;
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
}
