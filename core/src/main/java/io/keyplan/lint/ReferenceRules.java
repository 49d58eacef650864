package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.FieldKind;
import io.keyplan.model.Goal;
import io.keyplan.model.PlanField;
import io.keyplan.model.PlanFields;
import io.keyplan.model.PlanWalk;
import io.keyplan.model.Ref;
import io.keyplan.model.RefTarget;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds references that look like an id and match nothing. */
final class ReferenceRules {

  private final Review review;
  private final Map<RefTarget, List<String>> ids = new EnumMap<>(RefTarget.class);

  private ReferenceRules(Review review) {
    this.review = review;
    AccountPlan plan = review.plan();
    List<Record> objectives = new ArrayList<>();
    plan.goals().stream().map(Goal::objectives).forEach(objectives::addAll);
    ids.put(RefTarget.PERSON, idsOf(plan.people()));
    ids.put(RefTarget.TEAM, idsOf(plan.team()));
    ids.put(RefTarget.PRIORITY, idsOf(plan.priorities()));
    ids.put(RefTarget.GOAL, idsOf(plan.goals()));
    ids.put(RefTarget.OBJECTIVE, idsOf(objectives));
    ids.put(RefTarget.ACTION, idsOf(plan.actions()));
  }

  static void check(Review review) {
    PlanWalk.walk(review.plan(), new ReferenceRules(review)::visit);
  }

  private void visit(PlanWalk.Place at, PlanField field, @Nullable Object value) {
    if (field.kind() != FieldKind.REF || value == null) {
      return;
    }
    Place place = new Place(at.pointer(), at.path());
    if (value instanceof List<?> entries) {
      for (int i = 0; i < entries.size(); i++) {
        unmatched(
            new Place(place.pointer() + "/" + i, place.path().position(i + 1)),
            field,
            (Ref) entries.get(i));
      }
    } else {
      unmatched(place, field, (Ref) value);
    }
  }

  private void unmatched(Place place, PlanField field, Ref ref) {
    if (review.directory().entry(field, ref).isPresent()) {
      return;
    }
    List<String> known = field.refersTo().stream().flatMap(to -> ids.get(to).stream()).toList();
    if (!IdShape.looksLikeId(ref.text(), known)) {
      return;
    }
    Optional<String> nearest = NearestName.of(ref.text(), known);
    review.reportWithAdvice(
        FindingCode.REF_UNMATCHED,
        FindingCode.REF_UNMATCHED.adviceKey() + (nearest.isPresent() ? ".nearest" : ""),
        place,
        Map.of(
            "value", ref.text(),
            "field", review.label(field),
            "nearest", nearest.orElse("")));
  }

  private static List<String> idsOf(List<? extends Record> entries) {
    Function<Record, String> id =
        entry -> String.valueOf(PlanFields.field(entry.getClass(), "id").get(entry));
    return entries.stream().map(id).toList();
  }
}
