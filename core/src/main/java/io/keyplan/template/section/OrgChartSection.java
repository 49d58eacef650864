package io.keyplan.template.section;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.Link;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Influence;
import io.keyplan.model.Person;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.People;
import io.keyplan.template.headline.PeopleHeadlines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The client's hierarchy: a chart, the same as an indented table, and the chart in words. */
public final class OrgChartSection {

  /** In a form: one boss and three who report to him or her. */
  private static final int CARDS_OF_FORM = 4;

  /** An alternative text is heard in one go; what goes beyond stands in the table. */
  private static final int MOST_SENTENCES = 40;

  private final Composer c;
  private final List<PeopleOrder.Place> places;
  private final Map<String, String> names = new HashMap<>();

  private OrgChartSection(Composer c) {
    this.c = c;
    this.places = PeopleOrder.places(c, PeopleSections.ROWS_OF_FORM);
    if (!c.isForm()) {
      places.forEach(
          place ->
              names.put(place.person().id(), People.label(c, place.person().as(Person.class))));
    }
  }

  /** The hierarchy, with the lines of influence and conflict beside it. */
  public static Optional<Section> hierarchy(Composer c) {
    OrgChartSection section = new OrgChartSection(c);
    return c.section("hierarchy")
        .required()
        .headline(PeopleHeadlines.attitudes(c, c.plan().people(), true))
        .add(c.isForm() ? section.form() : section.chart())
        .add(section.table())
        .build();
  }

  private OrgChart form() {
    List<OrgChart.Node> nodes = new ArrayList<>();
    String boss = "";
    for (PeopleOrder.Place place : places.subList(0, CARDS_OF_FORM)) {
      nodes.add(node(place.person(), boss, "", Datum.BLANK, true));
      boss = nodes.get(0).id();
    }
    return new OrgChart(title(), nodes, List.of(), title());
  }

  private OrgChart chart() {
    List<OrgChart.Node> nodes =
        places.stream()
            .map(
                place -> {
                  Person person = place.person().as(Person.class);
                  return node(
                      place.person(),
                      place.boss(),
                      note(place.person(), person),
                      place.person().entry("sentiment").datum(),
                      person.isPersona());
                })
            .toList();
    List<Link> links = links();
    return new OrgChart(title(), nodes, links, alternative(links));
  }

  private String title() {
    return c.text("section.hierarchy");
  }

  private OrgChart.Node node(
      Subject person, String boss, String note, Datum state, boolean persona) {
    return new OrgChart.Node(
        person.id(),
        boss,
        person.entry("name"),
        person.entry("jobTitle"),
        note,
        state,
        persona,
        person.picture("photo", persona ? "" : person.text("name")));
  }

  /** What the person can decide, else the first role, else the department. */
  private String note(Subject subject, Person person) {
    if (person.decisionPower() != null && person.decisionPower() != DecisionPower.NONE) {
      return subject.text("decisionPower");
    }
    if (!person.roles().isEmpty()) {
      return People.label(c, person.roles().get(0));
    }
    return subject.text("department");
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (PeopleOrder.Place place : places) {
      String from = place.person().id();
      for (Influence line : place.person().as(Person.class).influences()) {
        String to = line.to() == null ? "" : line.to().text();
        if (names.containsKey(to) && !to.equals(from)) {
          String note = line.note() == null ? "" : line.note();
          links.add(new Link(from, to, kind(line), note));
        }
      }
    }
    return links;
  }

  private static LinkKind kind(Influence line) {
    return line.kind() == null ? LinkKind.INFLUENCE : LinkKind.valueOf(line.kind().name());
  }

  private String alternative(List<Link> links) {
    Stream<String> reports =
        places.stream()
            .filter(place -> !place.boss().isEmpty())
            .map(
                place ->
                    c.text(
                        "word.altReportsTo",
                        names.get(place.person().id()),
                        names.get(place.boss())));
    List<String> sentences =
        Stream.concat(reports, links.stream().map(this::sentence))
            .limit(MOST_SENTENCES)
            .collect(Collectors.toCollection(ArrayList::new));
    sentences.add(0, c.text("word.altOrgChart", places.size()));
    return sentences.stream()
        .map(sentence -> c.text("word.sentence", sentence))
        .collect(Collectors.joining(" "));
  }

  private String sentence(Link link) {
    String key =
        switch (link.kind()) {
          case DOTTED -> "word.altDotted";
          case INFLUENCE -> "word.altInfluences";
          case CONFLICT -> "word.altConflict";
        };
    return c.text(key, names.get(link.from()), names.get(link.to()));
  }

  private Table table() {
    Map<String, Integer> levels = new HashMap<>();
    places.forEach(place -> levels.put(place.person().id(), place.level()));
    return TableBuilder.of(
            c,
            "hierarchy",
            c.root().path().child("people"),
            places.stream().map(PeopleOrder.Place::person).toList())
        .companion()
        .caption(title())
        .level(person -> levels.get(person.id()))
        .column("name", Display.STRONG)
        .column("jobTitle")
        .optional("department")
        .optional("reportsTo")
        .optional("decisionPower")
        .optional("sentiment", Display.PILL)
        .computed("lines", linesLabel(), Display.PLAIN, Align.START, this::lines)
        .build();
  }

  private String linesLabel() {
    return c.text("person.influences");
  }

  /** What leads from a person to others, in words; also to others who are not in the chart. */
  private Entry lines(Subject subject) {
    if (subject.isForm()) {
      return Entry.EMPTY;
    }
    return Entry.text(
        subject.as(Person.class).influences().stream()
            .filter(line -> line.to() != null && !name(line).isEmpty())
            .map(this::line)
            .collect(Collectors.joining("\n")));
  }

  private String name(Influence line) {
    return c.directory().name(PlanFields.field(Influence.class, "to"), line.to());
  }

  private String line(Influence line) {
    InfluenceKind kind = line.kind() == null ? InfluenceKind.INFLUENCE : line.kind();
    String step = c.text("word.fromTo", c.messages().choice(kind), name(line)).strip();
    return line.note() == null ? step : c.text("word.labelWithValue", step, line.note());
  }
}
