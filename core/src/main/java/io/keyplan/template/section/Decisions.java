package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.model.Action;
import io.keyplan.model.Ask;
import io.keyplan.model.DecisionStep;
import io.keyplan.model.OpenQuestion;
import io.keyplan.model.Person;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.headline.DaysAhead;
import io.keyplan.template.headline.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided: what the plan asks for; where it asks for nothing, what its data ask for.
 * Nothing is invented.
 */
final class Decisions {

  /** Nobody remembers more. */
  static final int MOST = 5;

  private Decisions() {}

  /** Lists the decisions, each with who decides and by when, as far as that is known. */
  static Items items(Composer c, String label, int most) {
    List<Item> all = c.plan().asks().isEmpty() ? found(c) : asked(c);
    return new Items(label, true, all.subList(0, Math.min(most, all.size())));
  }

  /**
   * Which decision is wanted first, where all have a day; else the first that is asked.
   *
   * @param most how many are shown
   */
  static String headline(Composer c, int most) {
    List<Ask> asks = c.plan().asks();
    List<Item> all = items(c, "", most).items();
    if (all.isEmpty()) {
      return "";
    }
    boolean dated =
        !asks.isEmpty()
            && asks.size() == all.size()
            && asks.stream().allMatch(ask -> ask.due() != null && !ask.due().isBefore(c.asOf()));
    Map<String, Object> values = new HashMap<>();
    values.put("text", text(c, all.get(0)));
    values.put("others", all.size() - 1);
    if (dated) {
      Ask first = asks.stream().min(Comparator.comparing(Ask::due)).orElseThrow();
      values.put("text", first.text());
      values.put("date", Headlines.day(c, first.due()));
    }
    return Headlines.fitting(
        dated ? c.headline("asks.dated", values) : "",
        twoNamed(c, all),
        c.headline("asks.named", values),
        c.headline("asks.named", Map.of("text", values.get("text"), "others", 0)));
  }

  /** Says in few words what is decided first. */
  static String first(Composer c, int most) {
    List<Item> all = items(c, "", most).items();
    return all.isEmpty()
        ? ""
        : c.headline("asks.named", Map.of("text", text(c, all.get(0)), "others", all.size() - 1));
  }

  private static String twoNamed(Composer c, List<Item> all) {
    return all.size() < 2
        ? ""
        : c.headline(
            "asks.two-named",
            Map.of(
                "text", text(c, all.get(0)),
                "second", text(c, all.get(1)),
                "others", all.size() - 2));
  }

  private static String text(Composer c, Item item) {
    return c.formats().format(item.title().datum());
  }

  /** The same as texts, for where they are summed up and not entered. */
  static Items summary(Composer c, String label, int most) {
    List<Item> items = new ArrayList<>();
    for (Item item : items(c, label, most).items()) {
      items.add(
          new Item(
              Entry.text(text(c, item)),
              item.details().stream()
                  .map(fact -> new Fact("", Entry.computed(fact.entry().datum())))
                  .toList()));
    }
    return new Items(label, true, items);
  }

  private static List<Item> asked(Composer c) {
    return c.root().list("asks", 0).stream()
        .map(ask -> new Item(ask.entry("text"), bare(c, ask, "owner", "due")))
        .toList();
  }

  private static List<Item> found(Composer c) {
    List<Item> items = new ArrayList<>();
    for (Subject action : ActionOrder.open(c, 0)) {
      Action record = action.as(Action.class);
      if (record.status() == ActionStatus.BLOCKED) {
        items.add(item(c, "unblock", record.step(), bare(c, action, "notes", "owner")));
      } else if (record.cost() != null && isAwaited(record.approval())) {
        items.add(item(c, "approve", record.step(), bare(c, action, "cost", "owner", "due")));
      }
    }
    for (Subject person : c.root().list("people", 0)) {
      Person record = person.as(Person.class);
      if (isUnmet(record)) {
        boolean open = record.isPersona();
        String what = open ? "identify" : "meet";
        List<Fact> details = open ? List.of() : bare(c, person, "jobTitle");
        items.add(item(c, what, People.label(c, record), details));
      }
    }
    for (Subject question : c.root().child("situation").list("openQuestions", 0)) {
      if (DaysAhead.isNear(c, question.as(OpenQuestion.class).due(), DaysAhead.STEP)) {
        items.add(new Item(question.entry("question"), bare(c, question, "owner", "due")));
      }
    }
    for (Subject step : c.root().child("account").list("decisionProcess", 0)) {
      if (DaysAhead.isNear(c, step.as(DecisionStep.class).date(), DaysAhead.STEP)) {
        items.add(new Item(step.entry("step"), bare(c, step, "decider", "date")));
      }
    }
    return items;
  }

  private static Item item(Composer c, String what, String name, List<Fact> details) {
    String text = c.messages().format("word.decision." + what, Map.of("name", name));
    return new Item(Entry.text(text), details);
  }

  private static boolean isAwaited(@Nullable ApprovalStatus approval) {
    return approval == ApprovalStatus.PROPOSED || approval == ApprovalStatus.SUBMITTED;
  }

  /** Nobody on our side looks after the one who decides. */
  private static boolean isUnmet(Person person) {
    return People.has(person, DecisionPower.FINAL_DECISION)
        && person.owner() == null
        && person.relationship().current() == null;
  }

  /** A name and a day say themselves what they are. */
  private static List<Fact> bare(Composer c, Subject subject, String... fields) {
    List<Fact> facts = new ArrayList<>();
    for (String field : fields) {
      Entry entry = subject.entry(field);
      if (SectionBuilder.shows(entry, c.isForm())) {
        facts.add(new Fact("", entry));
      }
    }
    return facts;
  }
}
