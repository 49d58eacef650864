package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.model.Action;
import io.keyplan.model.Directory;
import io.keyplan.model.TeamMember;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many open actions each member of the team has to do.
 *
 * @param byName the numbers by names, which actions may name instead of ids; members with none are
 *     missing
 */
record TeamLoad(Map<String, Long> byName) {

  /** Nothing that is known. */
  static final TeamLoad NONE = new TeamLoad(Map.of());

  /** Of fewer actions it says nothing who does most. */
  private static final long FEWEST = 4;

  /** Counts the actions; none in a form, and where nobody of the team has any. */
  static TeamLoad of(Composer c) {
    if (c.isForm()) {
      return NONE;
    }
    Directory directory = Directory.of(c.plan());
    Set<String> names = c.plan().team().stream().map(TeamMember::name).collect(Collectors.toSet());
    return new TeamLoad(
        c.plan().actions().stream()
            .filter(action -> action.isOpen() && action.owner() != null)
            .map(action -> nameOf(action, directory))
            .filter(names::contains)
            .collect(Collectors.groupingBy(name -> name, Collectors.counting())));
  }

  private static String nameOf(Action action, Directory directory) {
    return directory
        .member(action.owner())
        .map(TeamMember::name)
        .orElseGet(() -> action.owner().text());
  }

  /** Says how many a member has. */
  Optional<Fact> fact(Composer c, Subject member) {
    return Optional.ofNullable(
            member.isForm() ? null : byName.get(member.as(TeamMember.class).name()))
        .map(count -> c.messages().format("word.actionsOfMember", Map.of("count", count)))
        .map(text -> new Fact("", Entry.text(text)));
  }

  /** Says who has at least half of all that the team has to do. */
  String headline(Composer c) {
    long open = byName.values().stream().mapToLong(Long::longValue).sum();
    long most = byName.isEmpty() ? 0 : Collections.max(byName.values());
    List<String> busiest =
        byName.keySet().stream().filter(name -> byName.get(name) == most).toList();
    return open < FEWEST || 2 * most < open || busiest.size() != 1
        ? ""
        : Headlines.fitting(
            c.headline("team.load", Map.of("name", busiest.get(0), "most", most, "open", open)));
  }
}
