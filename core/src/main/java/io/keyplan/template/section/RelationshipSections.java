package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Grid;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Person;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.People;
import io.keyplan.template.headline.RelationshipHeadlines;
import io.keyplan.value.FieldPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where we stand with the client's people: their weight, their interest and our ties. */
public final class RelationshipSections {

  private static final int ROWS_TO_WIN_OF_FORM = 3;

  /** An alternative text is heard in one go; what goes beyond stands in the table. */
  private static final int MOST_SENTENCES = 40;

  private RelationshipSections() {}

  /** People by influence and interest; those whose scores are missing are listed. */
  public static Optional<Section> influenceInterest(Composer c) {
    List<Subject> placed =
        PeopleSections.where(c, PeopleSections.ROWS_OF_FORM, RelationshipSections::isPlaced);
    SectionBuilder section = c.section("influence-interest").ours();
    if (placed.isEmpty()) {
      return section.build();
    }
    section
        .headline(RelationshipHeadlines.influenceInterest(c, People.records(placed)))
        .add(grid(c, placed))
        .add(
            PeopleSections.named(c, "influence-interest", placed)
                .companion()
                .caption(c.text("section.influence-interest"))
                .column("influence")
                .column("interest")
                .optional("sentiment", Display.PILL)
                .build());
    return (c.isForm() ? section : section.add(notPlaced(c))).build();
  }

  private static boolean isPlaced(Person person) {
    return person.influence() != null && person.interest() != null;
  }

  private static Grid grid(Composer c, List<Subject> placed) {
    List<Grid.Point> points =
        c.isForm() ? List.of() : placed.stream().map(subject -> point(c, subject)).toList();
    return new Grid(
        c.text("section.influence-interest"),
        c.text("word.axisInterest"),
        c.text("word.axisInfluence"),
        Stream.of("KeepSatisfied", "ManageClosely", "Monitor", "KeepInformed")
            .map(field -> c.text("word.grid" + field))
            .toList(),
        points,
        c.isForm() ? c.text("section.influence-interest") : alternative(c, People.records(placed)),
        new Grid.Source(
            FieldPath.of("people"),
            c.text("person.name"),
            "name",
            "jobTitle",
            "interest",
            "influence"));
  }

  private static Grid.Point point(Composer c, Subject subject) {
    Person person = subject.as(Person.class);
    return new Grid.Point(
        subject.id(),
        People.label(c, person),
        person.interest(),
        person.influence(),
        subject.entry("sentiment").datum());
  }

  private static String alternative(Composer c, List<Person> people) {
    return Stream.concat(
            Stream.of(c.text("word.altGrid", people.size())),
            people.stream()
                .limit(MOST_SENTENCES)
                .map(
                    p ->
                        c.text(
                            "word.altGridPoint", People.label(c, p), p.influence(), p.interest())))
        .map(sentence -> c.text("word.sentence", sentence))
        .collect(Collectors.joining(" "));
  }

  private static Items notPlaced(Composer c) {
    List<Item> items =
        PeopleSections.where(c, 0, person -> !isPlaced(person)).stream()
            .map(
                person ->
                    new Item(
                        Entry.text(People.label(c, person.as(Person.class))),
                        People.details(c, person, "influence", "interest")))
            .toList();
    return new Items(c.text("word.gridNotPlaced"), false, items);
  }

  /** Each person against our team: how close we are and should be, who looks after him or her. */
  public static Optional<Section> relationships(Composer c) {
    List<Subject> people =
        PeopleSections.where(
            c,
            PeopleSections.ROWS_OF_FORM,
            p ->
                p.relationship().current() != null
                    || p.relationship().target() != null
                    || p.coverage() != null
                    || p.sentiment() != null
                    || p.owner() != null
                    || p.lastContact() != null);
    return c.section("relationships")
        .headline(RelationshipHeadlines.relationships(c, People.records(people)))
        .add(
            PeopleSections.named(c, "relationships", people)
                .optional("relationship.current")
                .optional("relationship.target")
                .optional("coverage")
                .optional("sentiment", Display.PILL)
                .optional("owner")
                .optional("lastContact")
                .build())
        .build();
  }

  /**
   * Those with a say who are not for us yet, those with most influence first.
   *
   * @param most how many to show
   */
  public static Optional<Section> peopleToWin(Composer c, int most) {
    List<Subject> people = PeopleSections.where(c, ROWS_TO_WIN_OF_FORM, People::isToWin);
    if (!c.isForm()) {
      people.sort(byWeight());
    }
    List<Subject> shown = people.subList(0, Math.min(most, people.size()));
    return c.section("people-to-win")
        .ours()
        .headline(RelationshipHeadlines.toWin(c, People.records(shown)))
        .add(
            toWin(c, shown)
                .optional("sentiment", Display.PILL)
                .optional("relationship.current")
                .optional("relationship.target")
                .optional("owner")
                .build())
        .build();
  }

  /** In a form the page has room for who it is, and how to win them. */
  private static TableBuilder toWin(Composer c, List<Subject> people) {
    return c.isForm()
        ? TableBuilder.of(c, "people-to-win", FieldPath.of("people"), people)
            .column("name", Display.STRONG)
        : PeopleSections.named(c, "people-to-win", people);
  }

  private static Comparator<Subject> byWeight() {
    return People.byInfluence()
        .thenComparing(People.byDecisionPower())
        .thenComparing(subject -> -People.gap(subject.as(Person.class)));
  }
}
