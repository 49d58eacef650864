package io.keyplan.template.section;

import io.keyplan.document.Measure;
import io.keyplan.document.Table.Display;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.TableBuilder;

/** Which columns a table of actions has. */
public enum ActionColumns {
  /**
   * Who does what, and whether it was agreed, or where an action does not say so how it stands; the
   * notes say what stands in the way, and the day stands below the step.
   */
  APPROVAL {
    @Override
    TableBuilder addTo(TableBuilder table, Composer c) {
      quietDue(table.column("step", Display.STRONG), c)
          .column("owner")
          .optional("description")
          .spare();
      return agreement(table, c).optional("externalStakeholders").spare().optional("notes").spare();
    }
  },
  /** Specific actions with who, until when, and how they stand. */
  STATUS {
    @Override
    TableBuilder addTo(TableBuilder table, Composer c) {
      table
          .column("step", Display.STRONG)
          .headed(c.text("word.specificAction"))
          .optional("description")
          .spare()
          .column("owner")
          .optional("externalStakeholders")
          .spare();
      return due(table, c).column("status", Display.PILL);
    }
  },
  /** Steps from start to end, with how far each is. */
  SCHEDULE {
    @Override
    TableBuilder addTo(TableBuilder table, Composer c) {
      table
          .column("step", Display.STRONG)
          .optional("description")
          .spare()
          .column("owner")
          .optional("externalStakeholders")
          .spare()
          .optional("start")
          .spare();
      return due(table, c)
          .optional("priority", Display.PILL)
          .column("status", Display.PILL)
          .optional("progress", Display.BAR);
    }
  },
  /** What, who and until when. */
  SHORT {
    @Override
    TableBuilder addTo(TableBuilder table, Composer c) {
      return due(table.column("step", Display.STRONG).column("owner"), c)
          .column("status", Display.PILL);
    }
  };

  /** Number of places in a form. */
  static final int ROWS_OF_FORM = 7;

  abstract TableBuilder addTo(TableBuilder table, Composer c);

  private static TableBuilder agreement(TableBuilder table, Composer c) {
    return isAgreedOn(c)
        ? table.column("approval", Display.PILL).orElse("status")
        : table.column("status", Display.PILL);
  }

  private static boolean isAgreedOn(Composer c) {
    return c.isForm() || c.plan().actions().stream().anyMatch(one -> one.approval() != null);
  }

  private static TableBuilder due(TableBuilder table, Composer c) {
    return rules(table.column("due"), c);
  }

  private static TableBuilder quietDue(TableBuilder table, Composer c) {
    return rules(table.optional("due").below(), c);
  }

  private static TableBuilder rules(TableBuilder table, Composer c) {
    return table
        .marking(action -> ActionOrder.mark(c, action))
        .deadline("due", "status", ActionStatus.class)
        .countdown()
        .indicator("word.actionsOpen", new Measure.Open())
        .indicator("word.overdue", new Measure.Overdue())
        .indicator("word.nextDue", new Measure.NextDue())
        .breakdown("word.actionsByStatus", "status", false)
        .breakdown("word.openActionsByOwner", "owner", true);
  }
}
