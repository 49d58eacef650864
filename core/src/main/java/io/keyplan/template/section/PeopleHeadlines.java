package io.keyplan.template.section;

import io.keyplan.model.Person;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the data say of the client's people, in one sentence. */
final class PeopleHeadlines {

  private PeopleHeadlines() {}

  /** How the one who decides thinks of us and who can help; else how many are for us. */
  static String attitudes(Composer c, List<Person> people) {
    List<Person> deciders = with(people, p -> People.has(p, DecisionPower.FINAL_DECISION));
    if (deciders.size() == 1 && deciders.get(0).sentiment() != null) {
      return decider(c, deciders.get(0), people);
    }
    int supporters = with(people, People::isSupporter).size();
    int reluctant = with(people, People::isReluctant).size();
    if (people.size() < 2) {
      return "";
    }
    if (supporters + reluctant > 0) {
      return c.headline(
          "attitudes.all",
          Map.of("supporters", supporters, "reluctant", reluctant, "people", people.size()));
    }
    long departments =
        people.stream().map(Person::department).filter(Objects::nonNull).distinct().count();
    if (departments < 2) {
      return "";
    }
    return c.headline(
        "attitudes.departments", Map.of("people", people.size(), "departments", departments));
  }

  private static String decider(Composer c, Person decider, List<Person> people) {
    int others = with(people, p -> p != decider && People.isSupporter(p)).size();
    int allies = with(people, p -> People.isSupporter(p) && People.influences(p, decider)).size();
    Map<String, Object> values =
        Map.of(
            "name",
            People.label(c, decider),
            "attitude",
            decider.sentiment().name(),
            "others",
            others,
            "allies",
            allies);
    if (People.isSupporter(decider)) {
      return Headlines.fitting(c.headline("attitudes.deciderWon", values));
    }
    return Headlines.fitting(
        allies > 0 ? c.headline("attitudes.deciderAllies", values) : "",
        c.headline("attitudes.deciderOpen", values));
  }

  /** Who decides and how many approve and recommend. */
  static String deciding(Composer c, List<Person> people) {
    List<Person> finals = with(people, p -> People.has(p, DecisionPower.FINAL_DECISION));
    List<Person> budget = with(people, p -> People.has(p, DecisionPower.APPROVES_BUDGET));
    int recommend = with(people, p -> People.has(p, DecisionPower.RECOMMENDS)).size();
    if (finals.isEmpty()) {
      return "";
    }
    Map<String, Object> counts =
        Map.of(
            "deciders",
            finals.size(),
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
        c.headline("deciding.counts", counts));
  }

  /** How many people there are, and how many of them are to be identified or active now. */
  static String roles(Composer c, List<Person> people) {
    int personas = with(people, Person::isPersona).size();
    int active = with(people, person -> person.active() == Boolean.TRUE).size();
    if (personas > 0 && personas < people.size()) {
      return c.headline("role-sheet.personas", Map.of("people", people.size(), "open", personas));
    }
    return active == 0 || active == people.size()
        ? ""
        : c.headline("role-sheet.active", Map.of("people", people.size(), "active", active));
  }

  /** How many have a part in the project on each side. */
  static String projectRoles(Composer c, int client, int ours) {
    return client == 0 || ours == 0
        ? ""
        : c.headline("project-roles", Map.of("client", client, "ours", ours));
  }

  /**
   * The channel that most people prefer, where one stands out, else how many channels there are.
   */
  static String communication(Composer c, List<Person> people) {
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
    Map<String, Object> values =
        Map.of(
            "channel", first.get(0),
            "most", most,
            "people", people.size(),
            "channels", channels.size());
    if (first.size() == 1 && most > 1) {
      return Headlines.fitting(c.headline("communication.first", values));
    }
    return channels.size() == 1 ? "" : c.headline("communication.several", values);
  }

  private static List<Person> with(List<Person> people, Predicate<Person> condition) {
    return people.stream().filter(condition).toList();
  }
}
