package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Goal;
import io.keyplan.model.rule.IdShape;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.NearestName;
import io.keyplan.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds references that look like an id and match nothing. */
final class ReferenceRules {

  private final Review review;
  private final Map<RefTarget, List<String>> ids = new EnumMap<>(RefTarget.class);
  private final Map<List<RefTarget>, IdShape> shapes = new HashMap<>();

  private ReferenceRules(Review review) {
    this.review = review;
    AccountPlan plan = review.plan();
    List<Record> objectives = new ArrayList<>();
    plan.goals().stream().map(Goal::objectives).forEach(objectives::addAll);
    ids.put(RefTarget.PERSON, idsIn(plan.people()));
    ids.put(RefTarget.TEAM, idsIn(plan.team()));
    ids.put(RefTarget.PRIORITY, idsIn(plan.priorities()));
    ids.put(RefTarget.GOAL, idsIn(plan.goals()));
    ids.put(RefTarget.OBJECTIVE, idsIn(objectives));
    ids.put(RefTarget.ACTION, idsIn(plan.actions()));
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
    if (!shapes.computeIfAbsent(field.refersTo(), to -> new IdShape(idsOf(to))).fits(ref.text())) {
      return;
    }
    Optional<String> nearest = NearestName.of(ref.text(), idsOf(field.refersTo()));
    review.reportWithAdvice(
        FindingCode.REF_UNMATCHED,
        FindingCode.REF_UNMATCHED.adviceKey() + (nearest.isPresent() ? ".nearest" : ""),
        place,
        Map.of(
            "value", ref.text(),
            "field", review.label(field),
            "nearest", nearest.orElse("")));
  }

  private List<String> idsOf(Collection<RefTarget> targets) {
    return targets.stream().flatMap(target -> ids.get(target).stream()).toList();
  }

  private static List<String> idsIn(List<? extends Record> entries) {
    return entries.stream()
        .map(entry -> String.valueOf(PlanFields.field(entry.getClass(), "id").get(entry)))
        .toList();
  }
}
