package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.LayoutRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The layouts that were found for roles, and why.
 *
 * @param master the master
 * @param found layouts by role; those without one are missing
 */
record FoundRoles(Master master, Map<LayoutRole, Choice> found) {

  /**
   * A layout for a role.
   *
   * @param reason why, for people
   */
  record Choice(Layout layout, String reason) {}

  FoundRoles {
    Map<LayoutRole, Choice> copy = new EnumMap<>(LayoutRole.class);
    copy.putAll(found);
    found = Map.copyOf(copy);
  }

  Optional<Layout> layout(LayoutRole role) {
    return Optional.ofNullable(found.get(role)).map(Choice::layout);
  }

  String reason(LayoutRole role) {
    Choice choice = found.get(role);
    return choice == null ? "" : choice.reason();
  }
}
