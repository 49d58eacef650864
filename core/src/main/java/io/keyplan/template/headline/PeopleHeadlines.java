package io.keyplan.template.headline;

import io.keyplan.model.Person;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the data say of the client's people, in one sentence. */
public final class PeopleHeadlines {

  private PeopleHeadlines() {}

  /**
   * How the one who decides thinks of us, who can help and that nobody looks after him or her; else
   * how many are for us.
   *
   * @param lines whether the lines of influence between the people are shown
   */
  public static String attitudes(Composer c, List<Person> people, boolean lines) {
    List<Person> deciders = with(people, p -> People.has(p, DecisionPower.FINAL_DECISION));
    if (deciders.size() == 1 && deciders.get(0).sentiment() != null) {
      return decider(c, deciders.get(0), people, lines);
    }
    int supporters = with(people, People::isSupporter).size();
    int reluctant = with(people, People::isReluctant).size();
    if (people.size() < 2 || supporters + reluctant == 0) {
      String contacts = contacts(c, people);
      return contacts.isEmpty() && !lines ? unassessed(c, people) : contacts;
    }
    boolean rated = people.stream().allMatch(p -> p.sentiment() != null);
    return c.headline(
        supporters > 0 || rated ? "attitudes.all" : "attitudes.reluctant",
        Map.of("supporters", supporters, "reluctant", reluctant, "people", people.size()));
  }

  /** Of whom nobody on our side looks after, where somebody does of others; else that all are. */
  public static String contacts(Composer c, List<Person> people) {
    List<Person> alone = with(people, person -> person.owner() == null);
    if (people.size() < 2 || alone.size() == people.size()) {
      return "";
    }
    Map<String, Object> values = new HashMap<>();
    values.put("people", people.size());
    values.put("alone", alone.size());
    values.put("name", alone.isEmpty() ? "" : People.label(c, alone.get(0)));
    return Headlines.fitting(
        alone.size() == 1 ? c.headline("contacts.alone-named", values) : "",
        alone.isEmpty()
            ? c.headline("contacts.all", values)
            : c.headline("contacts.alone", values));
  }

  /** Where of nobody is said what he or she decides, that it is still to be found out. */
  private static String unassessed(Composer c, List<Person> people) {
    return c.isForCustomer()
            || people.isEmpty()
            || people.stream().anyMatch(person -> person.decisionPower() != null)
        ? ""
        : c.headline("people.unassessed", Map.of());
  }

  private static String decider(Composer c, Person decider, List<Person> people, boolean lines) {
    List<Person> supporters = with(people, p -> p != decider && People.isSupporter(p));
    List<Person> allies = lines ? with(supporters, p -> People.influences(p, decider)) : List.of();
    Map<String, Object> values = new HashMap<>();
    values.put("name", People.label(c, decider));
    values.put("attitude", decider.sentiment().name());
    values.put("others", supporters.size());
    values.put("supporter", supporters.isEmpty() ? "" : People.label(c, supporters.get(0)));
    values.put("allies", allies.size());
    values.put("ally", allies.isEmpty() ? "" : People.label(c, allies.get(0)));
    if (People.isSupporter(decider)) {
      return Headlines.fitting(c.headline("attitudes.deciderWon", values));
    }
    boolean alone =
        !lines && decider.owner() == null && with(people, p -> p.owner() != null).size() > 0;
    return Headlines.fitting(
        alone ? c.headline("attitudes.deciderAlone", values) : "",
        allies.isEmpty() ? "" : c.headline("attitudes.deciderAllies", values),
        c.headline("attitudes.deciderOpen", values));
  }

  /** Who decides and how many approve and recommend. */
  public static String deciding(Composer c, List<Person> people) {
    List<Person> finals = with(people, p -> People.has(p, DecisionPower.FINAL_DECISION));
    List<Person> budget = with(people, p -> People.has(p, DecisionPower.APPROVES_BUDGET));
    int recommend = with(people, p -> People.has(p, DecisionPower.RECOMMENDS)).size();
    if (finals.isEmpty()) {
      return "";
    }
    Map<String, Object> counts =
        Map.of(
            "others",
            finals.size() - 1,
            "decider",
            People.label(c, finals.get(0)),
            "approvers",
            budget.size(),
            "approver",
            budget.isEmpty() ? "" : People.label(c, budget.get(0)),
            "recommend",
            recommend);
    return Headlines.fitting(
        finals.size() == 1 && budget.size() == 1 ? c.headline("deciding.both", counts) : "",
        finals.size() == 1 ? c.headline("deciding.one", counts) : "",
        finals.size() > 1 ? c.headline("deciding.several", counts) : "");
  }

  /** Who is still to be identified; the client knows its people. */
  public static String roles(Composer c, List<Person> people) {
    List<Person> personas = with(people, Person::isPersona);
    if (c.isForCustomer() || personas.isEmpty() || personas.size() == people.size()) {
      return "";
    }
    Map<String, Object> values =
        Map.of(
            "people", people.size(),
            "open", personas.size(),
            "name", People.label(c, personas.get(0)));
    return Headlines.fitting(
        personas.size() == 1 && personas.get(0).jobTitle() != null
            ? c.headline("role-sheet.persona", values)
            : "",
        c.headline("role-sheet.personas", values));
  }

  /** The channel that most people prefer, where one stands out. */
  public static String communication(Composer c, List<Person> people) {
    Map<String, Long> channels =
        people.stream()
            .map(person -> person.communication().channel())
            .filter(Objects::nonNull)
            .map(channel -> People.label(c, channel))
            .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
    if (people.size() < 2 || channels.isEmpty()) {
      return "";
    }
    long most = Collections.max(channels.values());
    List<String> first =
        channels.keySet().stream().filter(label -> channels.get(label) == most).toList();
    return first.size() == 1 && most > 1
        ? Headlines.fitting(
            c.headline(
                "communication.first",
                Map.of("channel", first.get(0), "most", most, "people", people.size())))
        : "";
  }

  private static List<Person> with(List<Person> people, Predicate<Person> condition) {
    return people.stream().filter(condition).toList();
  }
}
