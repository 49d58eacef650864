package io.keyplan.cli;

import io.keyplan.change.Change;
import io.keyplan.change.ChangeGroup;
import io.keyplan.change.ChangeText;
import java.util.List;

/** Prints the changes between two plans, by what they are changes of. */
final class ChangeList {

  private ChangeList() {}

  static void print(Console console, ChangeText text, List<Change> changes) {
    String area = "";
    for (ChangeGroup group : text.groups(changes)) {
      if (!group.area().equals(area)) {
        area = group.area();
        console.print(Console.Color.GREY, area, "");
      }
      String indent = "  ";
      if (group.record() != null) {
        console.print(indent + group.record());
        indent = "    ";
      }
      for (Change change : group.changes()) {
        console.print(indent + text.line(change));
        for (String fact : text.facts(change)) {
          console.print(indent + "  " + fact);
        }
      }
    }
    console.print(text.summary(changes));
  }
}
