package io.keyplan.template.section;

import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Action;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.DaysAhead;
import java.util.List;
import java.util.Optional;

/** What the next meeting is to decide. */
public final class AskSections {

  private static final int ROWS_OF_FORM = 3;

  private static final int SOON = 30;

  private static final int STEPS = 5;

  private AskSections() {}

  /** Composes the section on decisions asked, each with who decides and by when; none without. */
  public static Optional<Section> asks(Composer c) {
    return c.section("asks")
        .headline(Decisions.headline(c, Integer.MAX_VALUE))
        .add(
            TableBuilder.of(
                    c, "asks", c.root().path().child("asks"), c.root().list("asks", ROWS_OF_FORM))
                .column("text", Display.STRONG)
                .optional("owner")
                .optional("due")
                .build())
        .build();
  }

  /**
   * Composes the end of a presentation: the decisions asked, and what is due within 30 days with
   * who does it; none where there is nothing to decide. A form asks for decisions.
   */
  public static Optional<Section> closing(Composer c) {
    if (c.isForm()) {
      return asks(c);
    }
    Items decisions = Decisions.items(c, c.text("section.asks"), Decisions.MOST);
    if (decisions.items().isEmpty()) {
      return Optional.empty();
    }
    List<Subject> soon =
        ActionOrder.open(c, 0).stream().filter(action -> isSoon(c, action)).toList();
    return c.section("asks", c.text("section.closing"))
        .headline(Decisions.headline(c, Decisions.MOST))
        .add(decisions)
        .add(
            ActionSections.dueSoon(
                c, c.text("word.next30Days"), soon.subList(0, Math.min(STEPS, soon.size()))))
        .build();
  }

  private static boolean isSoon(Composer c, Subject action) {
    Action record = action.as(Action.class);
    return record.due() != null && DaysAhead.days(c, record.due()) <= SOON;
  }
}
