package io.keyplan.cli.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws our people and the client's. */
final class PeopleDraw {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Draw draw;
  private final int members;
  private final int people;

  PeopleDraw(Draw draw, int members, int people) {
    this.draw = draw;
    this.members = members;
    this.people = people;
  }

  List<Object> team() {
    return draw.list(
        members,
        i ->
            draw.fields()
                .put("id", "m-" + i)
                .put("name", name())
                .maybe(90, "jobTitle", () -> draw.word("teamTitles"))
                .maybe(50, "email", this::email)
                .map());
  }

  /** Each reports to one who stands before, so that nobody reports to himself. */
  List<Object> people() {
    return draw.list(people, this::person);
  }

  private Map<String, Object> person(int i) {
    Draw.Fields person = draw.fields().put("id", "p-" + i);
    if (draw.chance(95)) {
      person.put("name", name());
    } else {
      person.put("jobTitle", draw.word("titles"));
    }
    person
        .maybe(90, "jobTitle", () -> draw.word("titles"))
        .maybe(60, "department", () -> draw.word("departments"));
    if (i > 1 && draw.chance(75)) {
      person.put("reportsTo", "p-" + draw.between(Math.max(1, i / 4), i - 1));
    }
    return person
        .maybe(
            60,
            "roles",
            () -> List.of(draw.of("DECISION_MAKER", "INFLUENCER", "APPROVER", "END_USER")))
        .maybe(45, "decisionPower", () -> draw.of("FINAL_DECISION", "RECOMMENDS", "USES"))
        .maybe(70, "influence", () -> draw.between(1, 5))
        .maybe(60, "interest", () -> draw.between(1, 5))
        .maybe(70, "sentiment", () -> draw.of("CHAMPION", "SUPPORTER", "NEUTRAL", "SCEPTIC"))
        .maybe(40, "coverage", () -> draw.of("NO_CONTACT", "BRIEF", "MULTIPLE", "IN_DEPTH"))
        .maybe(60, "owner", () -> "m-" + draw.between(1, members))
        .maybe(45, "email", this::email)
        .maybe(50, "lastContact", () -> TODAY.minusDays(draw.between(1, 400)).toString())
        .maybe(30, "notes", () -> draw.word("sentence"))
        .map();
  }

  private String name() {
    return draw.word("first") + " " + draw.word("last");
  }

  private String email() {
    String plain = draw.word("first").replaceAll("[^A-Za-z]", "");
    return plain.toLowerCase(Locale.ROOT) + draw.between(1, 99) + "@client.example";
  }
}
