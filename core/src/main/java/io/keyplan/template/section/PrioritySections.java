package io.keyplan.template.section;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Initiative;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What matters most to the client, and what it is doing about it. */
public final class PrioritySections {

  private static final int PRIORITIES_OF_FORM = 3;
  private static final int INITIATIVES_OF_FORM = 5;
  private static final int TOP = 3;
  private static final EnumSet<ActionStatus> OVER =
      EnumSet.of(ActionStatus.COMPLETED, ActionStatus.CANCELLED);

  private PrioritySections() {}

  /** The client's priorities, each with its sponsor, and the initiatives in a table. */
  public static Optional<Section> priorities(Composer c) {
    return c.section("priorities")
        .headline(headline(c))
        .add(items(c, c.text("section.client-priorities"), Integer.MAX_VALUE, false))
        .add(initiatives(c))
        .build();
  }

  /** The three first priorities, each with its sponsor and its initiatives. */
  public static Optional<Section> topPriorities(Composer c) {
    return c.section("top-priorities").headline(c.isForm() ? "" : first(c)).add(top(c, "")).build();
  }

  /**
   * Lists the three first priorities, each with its sponsor and its initiatives.
   *
   * @param label label of the list; empty for none
   */
  static Items top(Composer c, String label) {
    return items(c, label, TOP, true);
  }

  private static Items items(Composer c, String label, int most, boolean brief) {
    List<Item> items = new ArrayList<>();
    for (Subject priority : c.root().list("priorities", PRIORITIES_OF_FORM)) {
      if (items.size() < most) {
        items.add(brief ? brief(c, priority) : item(priority));
      }
    }
    return new Items(label, true, items);
  }

  private static Item item(Subject priority) {
    return new Item(priority.entry("title"), priority.described("sponsor"));
  }

  private static Item brief(Composer c, Subject priority) {
    List<Fact> details = new ArrayList<>(priority.factList("sponsor"));
    List<String> names =
        initiativesOf(c, priority).stream()
            .filter(one -> !OVER.contains(one.status()))
            .map(Initiative::title)
            .toList();
    if (!names.isEmpty()) {
      Datum text = Datum.words(names.stream().collect(Collectors.joining(", ")));
      details.add(new Fact(c.text("word.initiativesOf", names.size()), Entry.computed(text)));
    }
    return new Item(priority.entry("title"), details);
  }

  private static Table initiatives(Composer c) {
    return TableBuilder.of(
            c,
            "initiatives",
            c.root().path().child("initiatives"),
            c.root().list("initiatives", INITIATIVES_OF_FORM))
        .caption(c.text("section.client-initiatives"))
        .column("title", Display.STRONG)
        .optional("description")
        .spare()
        .optional("priority")
        .spare()
        .optional("sponsor")
        .optional("start")
        .optional("end")
        .optional("status", Display.PILL)
        .optional("budget")
        .build();
  }

  /** Which initiatives are blocked, which priority has none, else how many are under way. */
  private static String headline(Composer c) {
    List<Initiative> initiatives = c.plan().initiatives();
    List<Initiative> blocked = with(initiatives, ActionStatus.BLOCKED);
    int running = with(initiatives, ActionStatus.IN_PROGRESS).size();
    boolean linked = initiatives.stream().anyMatch(one -> one.priority() != null);
    List<Subject> without =
        c.root().list("priorities", 0).stream()
            .filter(
                priority -> linked && !priority.isForm() && initiativesOf(c, priority).isEmpty())
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("initiatives", initiatives.size());
    values.put("running", running);
    values.put("blocked", blocked.size());
    values.put("degree", Headlines.degree(running, initiatives.size()));
    values.put("initiative", blocked.isEmpty() ? "" : blocked.get(0).title());
    values.put("priority", without.isEmpty() ? "" : without.get(0).text("title"));
    return Headlines.fitting(
        blocked.size() == 1 ? c.headline("priorities.blocked-named", values) : "",
        blocked.isEmpty() ? "" : c.headline("priorities.blocked", values),
        without.size() == 1 ? c.headline("priorities.without", values) : "",
        running == 0 ? "" : c.headline("priorities.running", values),
        first(c));
  }

  /** Priorities stand in their order. */
  private static String first(Composer c) {
    List<Subject> priorities = c.root().list("priorities", 0);
    return priorities.isEmpty()
        ? ""
        : c.headline("priorities.first", Map.of("priority", priorities.get(0).text("title")));
  }

  private static List<Initiative> with(List<Initiative> initiatives, ActionStatus status) {
    return initiatives.stream().filter(one -> one.status() == status).toList();
  }

  private static List<Initiative> initiativesOf(Composer c, Subject priority) {
    return c.plan().initiatives().stream()
        .filter(one -> one.priority() != null && one.priority().text().equals(priority.id()))
        .toList();
  }
}
