package io.keyplan.template.section;

import io.keyplan.document.Cards;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Person;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.People;
import io.keyplan.template.headline.PeopleHeadlines;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The client's people: who they are, what they decide, what they do and how to talk to them. */
public final class PeopleSections {

  /** Tables of people are one list; so they have the same places in a form. */
  static final int ROWS_OF_FORM = 5;

  private static final int CARDS_OF_FORM = 4;

  private static final int CARDS = 10;

  private static final FieldPath LIST = FieldPath.of("people");

  private PeopleSections() {}

  /** The client's people who take an active part now; all where the plan does not say. */
  public static Optional<Section> activePlayers(Composer c) {
    List<Subject> people = where(c, CARDS_OF_FORM, person -> person.active() != Boolean.FALSE);
    if (!c.isForm() && People.records(people).stream().anyMatch(p -> p.active() != null)) {
      people = where(c, CARDS_OF_FORM, person -> person.active() == Boolean.TRUE);
    }
    boolean many = people.size() > CARDS;
    return c.section("people")
        .headline(PeopleHeadlines.attitudes(c, People.records(people), false))
        .add(
            many
                ? register(c, people)
                : cards(
                    c,
                    "people",
                    people,
                    "department",
                    "roles",
                    "decisionPower",
                    "sentiment",
                    "owner"))
        .build();
  }

  /** More people than that nobody takes in as cards: a row each, those who decide first. */
  private static Table register(Composer c, List<Subject> people) {
    people.sort(People.byDecisionPower());
    return named(c, "people", people)
        .optional("department")
        .spare()
        .optional("decisionPower")
        .optional("sentiment", Display.PILL)
        .optional("relationship.current")
        .optional("relationship.target")
        .optional("owner")
        .custom()
        .build();
  }

  /** Who takes part in the decision, the strongest say first. */
  public static Optional<Section> whoDecides(Composer c) {
    List<Subject> people =
        where(c, ROWS_OF_FORM, p -> p.decisionPower() != null || !p.roles().isEmpty());
    return deciding(c, "who-decides", people, "department", "roles", "decisionPower", "influence")
        .ours()
        .build();
  }

  /** Those who decide, approve or recommend, and what they care about. */
  public static Optional<Section> decisionMakers(Composer c) {
    List<Subject> people = where(c, ROWS_OF_FORM, People::isDecisive);
    return deciding(c, "decision-makers", people, "roles", "decisionPower", "priorities", "owner")
        .ours()
        .build();
  }

  private static SectionBuilder deciding(
      Composer c, String id, List<Subject> people, String... columns) {
    if (!c.isForm()) {
      people.sort(People.byDecisionPower());
    }
    TableBuilder table = named(c, id, people);
    for (String column : columns) {
      table.optional(column, column.equals("decisionPower") ? Display.PILL : Display.PLAIN);
    }
    table.custom();
    return c.section(id)
        .headline(PeopleHeadlines.deciding(c, People.records(people)))
        .add(table.build());
  }

  /** One card a person: role, responsibilities, priorities, what to know. */
  public static Optional<Section> roleSheet(Composer c) {
    List<Subject> people = PeopleOrder.people(c, CARDS_OF_FORM);
    return c.section("role-sheet")
        .headline(PeopleHeadlines.roles(c, People.records(people)))
        .add(roleCards(c, people))
        .build();
  }

  private static Cards roleCards(Composer c, List<Subject> people) {
    List<Cards.Card> cards = new ArrayList<>();
    for (Subject person : people) {
      List<Fact> details = People.details(c, person, "department", "roles", "decisionPower");
      add(c, details, "word.responsibilities", person.entry("projectRole"));
      details.addAll(People.details(c, person, "priorities"));
      add(c, details, "word.whatToKnow", person.entry("notes"));
      details.addAll(People.details(c, person, person.withCustom("email", "phone")));
      cards.add(card(c, person, details));
    }
    return new Cards("role-sheet", LIST, Cards.Style.PROFILE, cards, c.text("person.photo"));
  }

  private static void add(Composer c, List<Fact> details, String label, Entry entry) {
    if (SectionBuilder.shows(entry, c.isForm())) {
      details.add(new Fact(c.text(label), entry));
    }
  }

  /** Who does what in the joint project, on both sides. */
  public static Optional<Section> projectRoles(Composer c) {
    List<Subject> people = where(c, ROWS_OF_FORM, person -> person.projectRole() != null);
    List<Subject> team = TeamSections.members(c, m -> m.role() != null || m.jobTitle() != null);
    return c.section("project-roles")
        .add(
            named(c, "project-roles-client", people)
                .caption(c.text("section.client-side"))
                .column("projectRole")
                .build())
        .add(TeamSections.roles(c, "project-roles-ours", team))
        .build();
  }

  /** How each person likes to be contacted. */
  public static Optional<Section> communication(Composer c) {
    List<Subject> people =
        where(
            c,
            ROWS_OF_FORM,
            p ->
                p.communication().channel() != null
                    || p.communication().style() != null
                    || p.communication().frequency() != null);
    return c.section("communication")
        .ours()
        .headline(PeopleHeadlines.communication(c, People.records(people)))
        .add(
            named(c, "communication", people)
                .optional("communication.channel")
                .optional("communication.style")
                .optional("communication.frequency")
                .optional("owner")
                .build())
        .build();
  }

  /** The people of whom something is true, in the order of the hierarchy; all places in a form. */
  static List<Subject> where(Composer c, int places, Predicate<Person> condition) {
    List<Subject> found = new ArrayList<>(PeopleOrder.people(c, places));
    if (!c.isForm()) {
      found.removeIf(subject -> !condition.test(subject.as(Person.class)));
    }
    return found;
  }

  /** Starts a table of people with name and job title. */
  static TableBuilder named(Composer c, String id, List<Subject> people) {
    return TableBuilder.of(c, id, LIST, people).column("name", Display.STRONG).optional("jobTitle");
  }

  private static Cards cards(Composer c, String id, List<Subject> people, String... details) {
    return new Cards(
        id,
        LIST,
        Cards.Style.PROFILE,
        people.stream().map(p -> card(c, p, People.details(c, p, p.withCustom(details)))).toList(),
        c.text("person.photo"));
  }

  private static Cards.Card card(Composer c, Subject person, List<Fact> details) {
    return new Cards.Card(
        person.id(),
        person.picture("photo", person.text("name")),
        person.entry("name"),
        person.entry("jobTitle"),
        details);
  }
}
