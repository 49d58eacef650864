package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.EntryIndex;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanRecords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a plan's confidential pointers name, as JSON Pointers with an index for
 * every entry of a list.
 *
 * <p>Where the ids of a list are numbers, a token such as {@code 2} can be the id of one entry and
 * the index of another. Both are taken to be meant: it is the lesser harm to keep too much back.
 */
final class ConfidentialPlaces {

  private final List<String> tokens;
  private final EntryIndex index;
  private final Set<String> places;

  private ConfidentialPlaces(List<String> tokens, EntryIndex index, Set<String> places) {
    this.tokens = tokens;
    this.index = index;
    this.places = places;
  }

  static Set<String> of(AccountPlan plan) {
    Set<String> places = new HashSet<>();
    EntryIndex index = new EntryIndex();
    for (String pointer : plan.confidential()) {
      new ConfidentialPlaces(PlanPointer.tokens(pointer), index, places).follow(plan, "", 0);
    }
    return places;
  }

  private void follow(@Nullable Object here, String place, int next) {
    if (next == tokens.size()) {
      places.add(place);
      return;
    }
    String token = tokens.get(next);
    if (here instanceof List<?> entries) {
      for (int position : index.of(entries, token)) {
        follow(entries.get(position), place + "/" + position, next + 1);
      }
    } else if (here instanceof Map<?, ?>) {
      follow(null, place + "/" + token, next + 1);
    } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
      PlanFields.find(owner.getClass(), token)
          .ifPresent(field -> follow(field.get(owner), place + "/" + token, next + 1));
    }
  }
}
