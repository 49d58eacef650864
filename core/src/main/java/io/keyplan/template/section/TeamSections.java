package io.keyplan.template.section;

import io.keyplan.document.Cards;
import io.keyplan.document.Fact;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.model.TeamMember;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.People;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Our people. */
public final class TeamSections {

  private static final int CARDS_OF_FORM = 4;

  private static final FieldPath LIST = FieldPath.of("team");

  private TeamSections() {}

  /**
   * Photo, name and job title of each, with what each brings, how to reach him or her, and how much
   * of what is open each has to do.
   */
  public static Optional<Section> accountTeam(Composer c) {
    TeamLoad load = TeamLoad.of(c);
    return team(c, "account-team", load, "role", "email", "phone");
  }

  /**
   * Photo, name and job title of each.
   *
   * @param id id of the section
   * @param details fields to show beside
   */
  public static Optional<Section> team(Composer c, String id, String... details) {
    return team(c, id, TeamLoad.NONE, details);
  }

  private static Optional<Section> team(Composer c, String id, TeamLoad load, String... details) {
    List<Cards.Card> cards = new ArrayList<>();
    for (Subject member : c.root().list("team", CARDS_OF_FORM)) {
      List<Fact> facts = new ArrayList<>(People.details(c, member, member.withCustom(details)));
      load.fact(c, member).ifPresent(facts::add);
      cards.add(
          new Cards.Card(
              member.id(),
              member.picture("photo", member.text("name")),
              member.entry("name"),
              member.entry("jobTitle"),
              facts));
    }
    return c.section(id)
        .headline(load.headline(c))
        .add(new Cards(id, LIST, Cards.Style.PORTRAIT, cards, c.text("person.photo")))
        .build();
  }

  static List<Subject> members(Composer c, Predicate<TeamMember> condition) {
    List<Subject> found = c.root().list("team", CARDS_OF_FORM);
    if (!c.isForm()) {
      found.removeIf(subject -> !condition.test(subject.as(TeamMember.class)));
    }
    return found;
  }

  /** What each member does. */
  static Table roles(Composer c, String id, List<Subject> members) {
    return TableBuilder.of(c, id, LIST, members)
        .caption(c.text("section.our-side"))
        .column("name", Display.STRONG)
        .optional("jobTitle")
        .optional("role")
        .build();
  }
}
