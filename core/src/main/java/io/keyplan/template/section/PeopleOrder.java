package io.keyplan.template.section;

import io.keyplan.model.Person;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The client's people in their order: each after his or her boss, those of a boss together.
 *
 * <p>A boss who is not among the people is none. Where people report to each other in a circle, the
 * first of them in the plan counts as the one at the top. In a form there is no order yet.
 */
final class PeopleOrder {

  /**
   * A person's place.
   *
   * @param person the person
   * @param level number of bosses above
   * @param boss id of the boss; empty for none
   */
  record Place(Subject person, int level, String boss) {}

  private static final int NONE = -1;

  private final List<Subject> people;
  private final int[] bosses;
  private final List<List<Integer>> reports = new ArrayList<>();

  private PeopleOrder(List<Subject> people) {
    this.people = people;
    this.bosses = bosses(people);
    people.forEach(person -> reports.add(new ArrayList<>()));
    for (int i = 0; i < bosses.length; i++) {
      if (bosses[i] != NONE) {
        reports.get(bosses[i]).add(i);
      }
    }
  }

  /**
   * Lists the people in the order of the hierarchy.
   *
   * @param places number of places in a form
   */
  static List<Place> places(Composer composer, int places) {
    return new PeopleOrder(composer.root().list("people", places)).inOrder();
  }

  /** Lists the people in the order of the hierarchy, without their places in it. */
  static List<Subject> people(Composer composer, int places) {
    return places(composer, places).stream().map(Place::person).toList();
  }

  /** Without recursion, since nothing limits the depth of a hierarchy. */
  private List<Place> inOrder() {
    Deque<Integer> next = new ArrayDeque<>(roots());
    int[] levels = new int[bosses.length];
    List<Place> places = new ArrayList<>();
    while (!next.isEmpty()) {
      int here = next.pop();
      int boss = bosses[here];
      levels[here] = boss == NONE ? 0 : levels[boss] + 1;
      places.add(
          new Place(people.get(here), levels[here], boss == NONE ? "" : people.get(boss).id()));
      List<Integer> below = reports.get(here);
      for (int i = below.size() - 1; i >= 0; i--) {
        next.push(below.get(i));
      }
    }
    return places;
  }

  /** People with reports come first, then those who stand alone. */
  private List<Integer> roots() {
    List<Integer> heads = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < bosses.length; i++) {
      if (bosses[i] == NONE) {
        (reports.get(i).isEmpty() ? alone : heads).add(i);
      }
    }
    heads.addAll(alone);
    return heads;
  }

  private static int[] bosses(List<Subject> people) {
    int[] bosses = new int[people.size()];
    Arrays.fill(bosses, NONE);
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < bosses.length; i++) {
      byId.put(people.get(i).id(), i);
    }
    for (int i = bosses.length - 1; i >= 0; i--) {
      int boss = byId.getOrDefault(bossOf(people.get(i)), NONE);
      bosses[i] = isAbove(i, boss, bosses) ? NONE : boss;
    }
    return bosses;
  }

  private static String bossOf(Subject person) {
    Ref ref = person.isForm() ? null : person.as(Person.class).reportsTo();
    return ref == null ? "" : ref.text();
  }

  /** Says whether a person is the other one, or stands somewhere above. */
  private static boolean isAbove(int person, int other, int[] bosses) {
    for (int here = other; here != NONE; here = bosses[here]) {
      if (here == person) {
        return true;
      }
    }
    return false;
  }
}
